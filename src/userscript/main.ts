import { startLook } from '@/app/look';
import { startPage } from '@/app/page';
import { startTop } from '@/app/top';
import { TOOL_FEATURES } from '@/features/tool-features';
import { createUserscriptPlatform, managerApi } from '@/platform/userscript';

/** The userscript: the same features in one file. There is nothing to load later, so the tools are brought at once. */
const app = startPage(window, createUserscriptPlatform(window, managerApi()));
startLook();
for (const feature of TOOL_FEATURES) app?.provide(feature);
if (window === window.top) {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', startTop, { once: true });
  else startTop();
}
