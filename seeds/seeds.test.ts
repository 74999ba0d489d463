// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isStale } from '@/channels/directory';
import { PACKED_LIBRARY } from '@/channels/packed';
import { channelSchema, policySchema, rightSchema } from '@/channels/schema';
import { digitsOf } from '@/core/phone-number';
import { librarySeeds } from '../scripts/pack-directory';

const SEEDS = new URL('./', import.meta.url);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, SEEDS), 'utf8'));
}

function readFolder(folder: string): unknown[] {
  return readdirSync(new URL(`${folder}/`, SEEDS))
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => read(`${folder}/${name}`) as unknown[]);
}

/** The documents are typeset with spaces, line breaks and mixed widths: only their characters are compared. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[«《]/g, '<')
    .replace(/[»》]/g, '>')
    .replace(/。/g, '.');
}

const channels = v.parse(v.array(channelSchema), readFolder('channels'));
const rights = v.parse(v.array(rightSchema), readFolder('rights'));
const policies = v.parse(v.array(policySchema), read('policies.json'));
const numbers = new Set(channels.flatMap((channel) => channel.phones.map((phone) => digitsOf(phone.number))));

describe('the directory', () => {
  it('gives every record one id and every host one record', () => {
    const ids = channels.map((channel) => channel.id);
    const hosts = channels.flatMap((channel) => channel.hosts);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each(channels)('sources $id: named, dated, and existing where it is a document of ours', (channel) => {
    expect(Date.parse(channel.checked)).not.toBeNaN();
    for (const source of channel.sources) {
      const file = /^seeds\/policies\/\S+/.exec(source)?.[0];
      if (file) expect(existsSync(new URL(`../${file}`, SEEDS)), source).toBe(true);
    }
    const others = channel.sources.filter((source) => !/^(seeds\/policies|《)/.test(source));
    const documents = channel.sources.flatMap((source) => /policies\/(\S+\.txt)/.exec(source)?.[1] ?? []);
    for (const { number } of channel.phones) {
      const isInDocument = documents.some((file) =>
        bare(readFileSync(new URL(`policies/${file}`, SEEDS), 'utf8')).includes(digitsOf(number)),
      );
      expect(others.length > 0 || isInDocument, `${channel.id}: who says ${number}?`).toBe(true);
    }
  });

  it('says its doubt wherever the record of its making has one', () => {
    const doubtful = ['didi', 'xm-water', 'xm-bus', 'tibetairlines', 'jshb', 'h12349', 'taxi95128', 'pdd'];
    for (const id of doubtful) expect(channels.find((c) => c.id === id)?.doubt, id).toBeDefined();
  });

  it('is set in full-width punctuation', () => {
    const shown = channels.flatMap((c) => [
      c.name.zh,
      ...c.phones.map((p) => p.label.zh),
      ...c.offline.map((o) => o.zh),
    ]);
    for (const text of [...shown, ...rights.flatMap((r) => [r.text.zh, r.action.zh])]) {
      expect(text).not.toMatch(/[,;!?()]|\p{Script=Han}:/u);
    }
  });

  it('has been looked at within the last year', () => {
    const stale = channels.filter((channel) => isStale(channel, new Date()));
    expect(stale.map((channel) => channel.id)).toEqual([]);
  });

  it('is packed as it stands: run node scripts/pack-directory.ts', () => {
    expect(gunzipSync(Buffer.from(PACKED_LIBRARY, 'base64')).toString()).toBe(librarySeeds());
  });
});

describe('the rights', () => {
  it.each(rights)('$id quotes its documents word for word', (right) => {
    expect(right.clauses.length + (right.sources?.length ?? 0)).toBeGreaterThan(0);
    for (const { file, quote } of right.clauses) {
      expect(policies.map((policy) => policy.file)).toContain(file);
      const document = readFileSync(new URL(`policies/${file}`, SEEDS), 'utf8');
      expect(bare(document), `${right.id} in ${file}`).toContain(bare(quote));
    }
  });

  it('names only numbers that the directory knows', () => {
    for (const right of rights) {
      for (const phone of right.action.phones) expect(numbers, `${right.id}: ${phone}`).toContain(phone);
    }
  });

  it('holds nationwide only what a national document or source says', () => {
    for (const right of rights.filter((r) => r.regions.includes('CN'))) {
      const national = right.clauses.some(
        (clause) => policies.find((p) => p.file === clause.file)?.region === 'CN',
      );
      expect(national || right.sources !== undefined, right.id).toBe(true);
    }
  });
});
