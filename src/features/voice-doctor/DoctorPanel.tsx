import type { Voice } from '@/core/speech-engine';
import type { Say } from '@/i18n/messages';
import { languageOf } from '@/speech/voices';
import { Button } from '@/ui/Button';
import { useWatched } from '@/ui/use-watched';
import type { System } from './core.ts';
import type { Finding, VoiceDoctor } from './doctor.ts';
import { strings } from './strings.ts';

interface PanelProps {
  doctor: VoiceDoctor;
  system: System;
  /** The userscript, which has the page's voices only. */
  isLight: boolean;
  say: Say;
}

/** Which voices there are, in plain words; each can be heard and changed. */
export function DoctorPanel({ doctor, system, isLight, say }: PanelProps) {
  const findings = useWatched(doctor.findings);
  const note = useWatched(doctor.note);
  if (findings === null) return <p role="status">{say(strings.looking)}</p>;
  const [mandarin] = findings;
  const needsVoice = mandarin?.voice === undefined || mandarin.voice.engine === 'package';
  return (
    <div class="elder-doctor">
      <ul>
        {findings.map((finding) => (
          <Row key={finding.language} finding={finding} doctor={doctor} say={say} />
        ))}
      </ul>
      {needsVoice ? (
        <p>
          {say(mandarin?.voice === undefined ? strings.noVoice : strings.robot)}
          <br />
          {say(strings[`install.${system}`])}
        </p>
      ) : null}
      {isLight ? <p>{say(strings.light)}</p> : null}
      <p role="status">{note}</p>
    </div>
  );
}

function Row({ finding, doctor, say }: { finding: Finding; doctor: VoiceDoctor; say: Say }) {
  const { language, voice, choices } = finding;
  return (
    <li>
      <span>
        <strong>{say(strings[`language.${language}`])}</strong>
        <br />
        {voice === undefined ? say(strings.none) : wordsFor(voice, say)}
      </span>
      {voice === undefined ? null : (
        <Button icon="listen" label={say(strings.listen)} onPress={() => doctor.listen(finding)} />
      )}
      {choices.length > 1 ? (
        <Button icon="next" label={say(strings.change)} onPress={() => doctor.change(finding)} />
      ) : null}
    </li>
  );
}

/** Whether a voice needs the internet, and which dialect it speaks. */
function wordsFor(voice: Voice, say: Say): string {
  if (voice.engine === 'package') return say(strings.packaged);
  const accent = languageOf(voice) === 'zh-TW' ? [say(strings.taiwan)] : [];
  return [voice.name, ...accent, say(voice.local ? strings.offline : strings.online)].join('，');
}
