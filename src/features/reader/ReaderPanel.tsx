import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '@/i18n/messages';
import { Button } from '@/ui/Button';
import { countPages, turnPage } from './core.ts';
import type { Article } from './page.ts';
import { strings } from './strings.ts';

/** The gap between two columns, of which one is shown at a time, px. */
const GAP_PX = 48;

/** The article in pages that are turned, so that nothing has to be scrolled. */
export function ReaderPanel({ article, say }: { article: Article; say: Say }) {
  const sheet = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(1);

  useLayoutEffect(() => {
    sheet.current?.append(article.content.cloneNode(true));
    return () => sheet.current?.replaceChildren();
  }, [article]);

  useEffect(() => {
    const box = sheet.current;
    if (!box) return;
    const measure = (): void => setPages(countPages(box.scrollWidth + GAP_PX, box.clientWidth + GAP_PX));
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    return () => observer.disconnect();
  }, []);

  const turn = (by: 1 | -1): void => {
    const next = turnPage(page, by, pages);
    setPage(next);
    const box = sheet.current;
    if (box) box.scrollLeft = (next - 1) * (box.clientWidth + GAP_PX);
  };

  return (
    <section
      class="elder-reader"
      aria-label={article.title}
      onKeyDown={(event) => {
        if (event.key === 'PageDown' || event.key === 'ArrowRight') turn(1);
        if (event.key === 'PageUp' || event.key === 'ArrowLeft') turn(-1);
      }}
    >
      <div class="elder-reader-sheet" ref={sheet} />
      <div class="elder-reader-turn">
        <Button
          icon="previous"
          label={say(strings.previousPage)}
          disabled={page === 1}
          onPress={() => turn(-1)}
        />
        <span role="status">{say(strings.pageOf, { page, pages })}</span>
        <Button
          icon="next"
          label={say(strings.nextPage)}
          kind="primary"
          disabled={page === pages}
          onPress={() => turn(1)}
        />
      </div>
    </section>
  );
}
