import type { Link, PageModel } from './page-model.ts';

/** What sites call the entrance to their own elder or accessible version. */
const ENTRANCE =
  /^(?:进入|切换|打开|开启)?(?:网站|网页)?(?:长辈|长者|老年|老人|适老|关怀|大字|敬老|爱心)(?:版|模式|化|专区|服务)?(?:入口|阅读|浏览)?$|^(?:进入)?(?:网站)?无障碍(?:浏览|阅读|版|模式|通道|辅助|服务|工具)?$|^适老化(?:版|模式|服务|专区)?$|^无障碍[·|/、和]?(?:长者|适老|关怀)\S{0,4}$/;

/** The page's own entrance to an elder version, if it names one. */
export function findOwnMode(page: PageModel): Link | undefined {
  return page.links.find(({ text }) => text.length <= 10 && ENTRANCE.test(text.replace(/\s/g, '')));
}

/** Whether the address says that the site's own elder version is already shown. */
export function isInOwnMode(url: string): boolean {
  return /[/.](?:elder|older|old|wza|aged|care)(?:ly)?(?:[-_/.?]|$)|[?&](?:elder|wza|mode)=(?:1|true|elder|old|care)/i.test(
    url,
  );
}
