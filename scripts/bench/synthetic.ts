const WORDS = [
  '通知公告',
  '办事指南',
  '政务公开',
  '最新消息',
  '服务热线',
  '常见问题',
  '在线咨询',
  '下载中心',
];
const COLOURS = ['#666', '#888', '#333', '#c00', '#1e88e5', '#f60', '#999', '#07c'];

/** A page of about `elements` elements: cards with headings, text, lists of links and fields, under 200 rules. */
export function syntheticPage(elements: number): string {
  const cards = Math.round(elements / 20);
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${elements}</title><style>${rules(200)}</style>
<body>${Array.from({ length: cards }, (_, at) => card(at)).join('\n')}</body></html>`;
}

function rules(count: number): string {
  const own = Array.from(
    { length: count },
    (_, at) => `.c${at} p { color: ${COLOURS[at % COLOURS.length]} }`,
  );
  return `body { font: 14px/1.4 sans-serif; margin: 0 } .card { float: left; width: 300px; padding: 8px }
li { height: 24px; overflow: hidden } a { color: #07c; text-decoration: none } ${own.join('\n')}`;
}

/** Twenty elements. */
export function card(at: number): string {
  const word = (offset: number): string => WORDS[(at + offset) % WORDS.length] ?? '';
  const items = Array.from({ length: 6 }, (_, item) => `<li><a href="/${at}/${item}">${word(item)}</a></li>`);
  return `<div class="card c${at % 200}"><h3 style="color:${COLOURS[at % COLOURS.length]};background:#eee">${word(0)}</h3><p>${word(1)}${word(2)}，<b>${word(3)}</b>${word(4)}。</p>
<ul>${items.join('')}</ul><form><input placeholder="${word(5)}"><button>查询</button></form></div>`;
}

/** Runs in the page: adds `batches` times `cards` cards, one batch a frame, and counts frames over 50 ms. */
export async function storm({ batches, html }: { batches: number; html: string }): Promise<number> {
  let long = 0;
  let last = performance.now();
  for (let batch = 0; batch < batches; batch += 1) {
    const box = document.createElement('div');
    box.innerHTML = html;
    document.body.append(box);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    if (now - last > 50) long += 1;
    last = now;
  }
  return long;
}
