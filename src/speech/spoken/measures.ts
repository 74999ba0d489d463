/** Words after a number that name a place in a row, not a count: 二月, 二号, 二楼, 二级. */
const ORDINAL =
  /^\s?(?:年级|年級|学期|月|日|号|號|楼|樓|级|級|班|等|栋|棟|单元|期|届|屆|环|区|线|队|组|室|中|院|段|章|节|版|类|型|两|兩)/u;

/** Measure words: a lone 2 before one of them is 两. */
const MEASURE = new RegExp(
  `^\\s?(?:${[
    '个個位名人口户戶家间間年周週天点點刻次回遍趟场場件份张張本册頁页篇封种種项項条條套台部辆輛架艘座栋支只隻头匹棵朵粒颗顆片块塊瓶杯碗盒袋包箱桶斤克吨噸两兩米里尺寸亩畝升元圆圓角分毛万萬亿億千百倍成岁歲双雙对對副顿步声句字度代批笔把根道门扇幅滴串束排列行格圈针剂例所处款股集首则起宗轮餐晚夜',
  ]
    .map((all) => [...all].join('|'))
    .join(
      '|',
    )}|星期|小时|小時|分钟|分鐘|秒|公斤|公里|公顷|平方|立方|毫升|毫米|厘米|美元|欧元|英镑|日元|韩元|港元|港币)`,
  'u',
);

/** Whether a number before this text counts (两个) rather than names (二号, 二月, 二级). */
export function isCounted(after: string): boolean {
  return MEASURE.test(after) && !ORDINAL.test(after);
}

/** Whether a number before this text is an amount of something: it is then no telephone number and no score. */
export function isMeasured(after: string): boolean {
  return MEASURE.test(after) || /^\s?(?:%|％|‰|℃|°|[a-zA-Z]|[余多几]|名|号|日|月|级|公|平|立)/u.test(after);
}
