import type { WordRule } from './word-rule.ts';

/** Days, birthdays, searches. */
export const TIME_WORDS: readonly WordRule[] = [
  {
    type: 'bday',
    text: /birth|\bdob\b|\bd\.o\.b|geburts|nacimiento|naissance|nascita|nascimento|geboorte|fodelse|рождения|生年月日|생년월일|生日|出生/,
    name: /birth|\bdob\b|\bbday|geburt|nacimiento|naissance|sheng ?ri|chu ?sheng|\bcsrq\b|\bborn\b/,
    weight: 1.7,
    unless: /出生地|place of birth|birth ?place|证明|医学证明/,
  },
  { type: 'bday', text: /^(宝宝|老人|孩子|本人)?(的)?(出生(日期|年月|年月日|时间)?|生日)$/, weight: 3 },
  {
    type: 'bday-year',
    text: /year of birth|birth[ _]?year|出生年份/,
    name: /birth ?year|year ?of ?birth/,
    weight: 2,
  },
  {
    type: 'bday-month',
    text: /month of birth|birth[ _]?month|出生月份/,
    name: /birth ?month|month ?of ?birth/,
    weight: 2,
  },
  { type: 'bday-day', text: /day of birth|出生日$/, name: /day ?of ?birth|birth(day)? day$/, weight: 2 },
  {
    type: 'date',
    text: /日期|时间|年份|年月|何时|哪天|有效期|期限|起止|\bdate\b|check-?in|check-?out|arrival date|departure date|\bdatum\b|fecha|入住|退房|离店|截止|开始于|届满|年度|月份/,
    name: /\bdate\b|date$|\btime\b|\b(begin|start|end|travel|leave|book|visit|reserve|order) ?(date|time|day)|ri ?qi|shi ?jian|\b(check) ?(in|out)\b|\byear$/,
    weight: 1.45,
    unless:
      /birth|出生|生日|expir|\bexp\b|credit|cc |timezone|time ?zone|时间(不限|类型)|营业时间|update|candidate|入住人|城市/,
  },
  { type: 'date', text: /(身份证|证件|护照|证照)(的)?(有效|到期|起始|截止|签发)/, weight: 2.6 },
  {
    type: 'search',
    text: /^search|\bsearch\b|buscar|suche\b|recherche|zoeken|cerca\b|поиск|検索|搜索|搜一搜|站内|关键词|关键字|检索|查询内容|搜 ?索|全文|点击查询|请输入.{0,6}(要)?(查|搜)/,
    name: /search|^q$|\bquery\b|keyword|\bkw\b|\bwd\b|\bkey ?words?\b|sousuo|searchword/,
    weight: 1.6,
    unless: /research|zip ?search|zip code|authenticity/,
  },
];
