import type { WordRule } from './word-rule.ts';

const NOT_POSTAL =
  /e-?mail|ip address|web|wallet|mac address|邮箱|网址|邮件|your new address|address book|网点|附近|\bip\b|查询地址/;

/** Where she lives, where things go, where she travels. */
export const ADDRESS_WORDS: readonly WordRule[] = [
  {
    type: 'address-line1',
    text: /street|address ?(line)? ?1|line 1|^(mailing |home |postal |delivery |shipping |billing |your )?address|direccion|calle|strasse|adresse|indirizzo|endereco|straat|gatuadress|adres\b|ulica|адрес|住所|番地/,
    name: /(street|addr(ess)?)( ?line)? ?(1|one)?$|address ?1|addr ?1|line ?1|street|\baddr(ess)?\b|direccion|strasse|adresse/,
    weight: 1.1,
    unless: NOT_POSTAL,
  },
  {
    type: 'street-address',
    text: /地址|住址|住所|居住地|详细地址|街道|家庭住址|通讯地址|收货地址|通信地址|户籍(所在)?地|^户籍$|现住|门牌|小区/,
    name: /address|\baddr|di ?zhi|zhu ?zhi|\bdz\b/,
    weight: 1.25,
    unless:
      /e-?mail|邮箱|网址|邮件|ip ?地址|附近网点|查询地址|邮编|\b(line|address|addr) ?[123]\b|email|\bip\b/,
  },
  {
    type: 'address-line2',
    text: /address ?(line)? ?2|line 2|apartment|\bapt\b|\bsuite\b|\bunit\b|\bfloor\b|building|flat\b|optional address|complement|adresszusatz|piso|puerta|详细地址2/,
    name: /addr(ess)? ?(line)? ?(2|two)|line ?2|street ?(2|1 ?$)?2|\bapt\b|apartment|suite|address ?2|\bunit\b|street 2|address additional|complement/,
    weight: 2.6,
    unless: /(work|org|company|service|business) ?unit/,
  },
  {
    type: 'address-line3',
    text: /address ?(line)? ?3|line 3/,
    name: /addr(ess)? ?(line)? ?3|line ?3/,
    weight: 2.7,
  },
  { type: 'unknown', text: /urbanization/, name: /urban ?code/, weight: 2 },
  {
    type: 'address-level2',
    text: /\bcity\b|\btown\b|suburb|locality|ciudad|localidad|poblacion|\bville\b|\bort\b|stadt|wohnort|citta|cidade|plaats|woonplaats|stad\b|postort|miasto|город|市区町村|城市|所在市|地级市|^市$|市\/区/,
    name: /\bcity\b|\btown\b|city ?(name|code|id)|locality|ciudad|\bville\b|\bort\b|stadt|suburb|cheng ?shi|\bplaats\b/,
    weight: 1.3,
    unless: /出发|到达|目的|departure|destination|电子|ethnicity|capacity/,
  },
  {
    type: 'address-level1',
    text: /\bstate\b|province|county|region\b|provincia|estado|bundesland|departement|provincie|regione|region$|область|都道府県|省份|^省$|省\/市|所在省|省市|自治区|所在地区/,
    name: /\bstate|province|\bregion|\bcounty\b|provincia|estado|bundesland|sheng ?fen|\bprov\b/,
    weight: 1.35,
    unless: /country|united states|statement|marital|select country|状态/,
  },
  {
    type: 'address-level3',
    text: /^区县|^县$|区\/县|所在区|district|^区$|乡镇|街道办/,
    name: /district|\barea\b(?! code)|county ?id|\bqu ?xian/,
    weight: 1.25,
    unless: /area code|textarea/,
  },
  {
    type: 'country',
    text: /countr(y|ies)|\bpais\b|\bpays\b|\bland\b|paese|nazione|страна|国籍|国家|國家|国\/地区|国家\/地区|nationality/,
    name: /countr(y|ies)|\bpais\b|\bpays\b|\bland\b|nationality|guo ?jia|guo ?ji\b|\bccode\b/,
    weight: 1.5,
    unless: /landline|landmark|手机/,
  },
  {
    type: 'postal-code',
    text: /\bzip|post(al)? ?code|postcode|codigo postal|code postal|\bplz\b|postleitzahl|\bcap\b|\bcep\b|postnummer|kod pocztowy|индекс|郵便番号|우편번호|邮编|邮政编码|郵遞區號|邮政区号|邮 ?编/,
    name: /\bzip|post(al)? ?code|postcode|\bpost ?(no|num)|codigo ?postal|\bplz\b|\bcep\b|you ?bian|\byzbm\b|\byb\b|zipcode|postal/,
    weight: 1.6,
    unless: /zip ?file|urbanization/,
  },
  {
    type: 'place',
    text: /出发(地|站|城市|机场|口岸)|到达(地|站|城市|机场|口岸)|目的地|始发(地|站)|终点站?|起点|经停|抵达|乘车站|上车站|下车站|departure (city|airport|station)|destination|\bfrom station|flying (from|to)|入住城市|发货地|寄达地|寄件地|^(从|到)$/,
    name: /(from|to|start|end|dep(art(ure)?)?|arr(ive|ival)?|dest(ination)?|origin|begin) ?(station|city|place|port|addr|text)?$|chufa|daoda|\bmudi/,
    weight: 1.8,
    unless: /date|time|日期|时间|token|日/,
  },
];
