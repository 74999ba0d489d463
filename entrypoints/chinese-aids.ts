import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareChineseAids } from '@/features/read-aloud/pointing/chinese-aids';

export default defineUnlistedScript(() => {
  shareChineseAids({
    toTraditional: Converter({ from: 'cn', to: 'tw' }),
    toPinyin: (text) =>
      pinyin(text, { type: 'all' }).map(({ origin, isZh, pinyin: read }) => ({
        character: origin,
        pinyin: isZh ? read : '',
      })),
  });
});
