import type { WordRule } from './word-rule.ts';

/** Who she is. */
export const PERSON_WORDS: readonly WordRule[] = [
  {
    type: 'given-name',
    text: /(first|given|fore) ?-?name|^first\b|prenom|vorname|nombre de pila|^nombres?\b(?! de usuario| completo)|voornaam|^nome$|fornamn|fornavn|imie\b|имя$|^名$|^名字$/,
    name: /\bf ?name\b|first ?(name)?\b|given ?name|fore ?name|name first|prenom|vorname|voornaam|\bfst ?name/,
    weight: 1.6,
    unless: /first and last|first.{1,5}last|last name|surname|cardholder|card ?holder|security question/,
  },
  {
    type: 'family-name',
    text: /(last|family|sur) ?-?name|^last\b|apellido|nachname|familienname|nom de famille|achternaam|cognome|sobrenome|efternamn|etternavn|nazwisko|фамилия|^姓$|^姓氏/,
    name: /\bl ?name\b|last ?(name)?\b|sur ?name|family ?name|name last|apellido|nachname|achternaam|cognome|nom famille/,
    weight: 1.6,
    unless: /first and last|first.{1,5}last|cardholder/,
  },
  {
    type: 'additional-name',
    text: /middle (name|initial)|中间名/,
    name: /middle ?(name|initial)|\bmname\b|\bmi$/,
    weight: 1.7,
  },
  {
    type: 'name',
    text: /full ?name|your name|^name\b|contact name|\bname\s*\*?$|first and last name|nombre completo|nombre y apellido|nom complet|nom et prenom|vollstandiger name|naam$|namn$|имя и фамилия|氏名|お名前|성명|이름|姓名|名字|真实姓名|联系人|聯絡人|收件人|收货人|收票人|申请人|患者|就诊人|投保人|被保险人|乘车人|乘客|旅客|持卡人|户主|预约人|缴费人|姓 ?名|称呼|负责人|法定代表人|代理人|监护人|经办人|开户名|户名|学生|老人|家属|本人|参保人/,
    name: /full ?name|\bname\b|real ?name|true ?name|cust(omer)? ?name|contact ?(name|person)|link ?(name|man)|receiver|recipient|consignee|xing ?ming|\bxm\b|person ?name|patient|applicant|passenger|guest ?name|naam|nome\b/,
    unless:
      /\b(first|last|given|family|middle)\b|surname|用户名|user ?name|domain|host|\bfile ?name|company|business|organi[sz]ation|brand|product|item|event|school|店|公司|单位|企业|项目名|学校名|医院|科室|药|商品|城市|银行|行名|street|nick|昵称|登录|site name|card ?holder|name on|电话|手机|号码|证件|地址|关系|类型|编号|卡号|邮编|年龄|性别|密码|bank|shop|team|user|log ?in|screen|pet|maiden|unix|pen ?name|login|account/,
  },
  { type: 'name', text: /(开户人?|持卡人|账户|户主)姓名$/, weight: 1.8 },
  // The name of a thing is nobody's.
  { type: 'unknown', text: /(店铺?|门店|产品|商品|项目|活动|资讯|角色|栏目|文章)名称$/, weight: 2.4 },
  { type: 'name', text: /^(您的)?姓名/, weight: 1.5, unless: /拼音/ },
  {
    type: 'name',
    text: /full name|first (and|&|\+) last name|nombre y apellidos?|nom et prenom/,
    weight: 2.2,
  },
  { type: 'given-name', text: /^[(]?名[)]?$/, name: /\bmei\b/, weight: 2.2 },
  { type: 'family-name', text: /^[(]?姓[)]?$/, name: /\bsei\b/, weight: 2.2 },
  {
    type: 'nickname',
    text: /nick ?name|display name|昵称|网名|\balias\b/,
    name: /\bnick ?name|display ?name|\bnick\b|\balias/,
    weight: 1.2,
  },
  {
    type: 'honorific-prefix',
    text: /^title\b|salutation|anrede|civilite|称谓/,
    name: /salutation|honorific|prefix/,
    unless: /job|title of/,
  },
  // Where the reader is told nothing, "title" is as often that of a thing.
  { type: 'honorific-prefix', name: /^title$/, weight: 0.3 },
  {
    type: 'photo',
    text: /头像|照片|相片|\bphoto\b|avatar/,
    name: /avatar|photo|head ?(img|image|pic)|touxiang/,
    weight: 2,
  },
  {
    type: 'tel',
    text: /phone|\btel\b|\bmobile\b|\bcell\b|telefon|telefoon|movil|celular|portable|handy|телефон|電話|携帯|전화|휴대|手机|手機|电话|電話|联系方式|联络方式|座机|固话|移动号码|预留号码|小灵通/,
    name: /phone|\btel(e|ephone)?\b|\bmobile|\bcell(ular)?\b|telefon|movil|celular|shouji|\bsj(h|hm)?\b|dianhua|\blxdh\b|lianxi ?(fang|dian)|\bmob\b|contact ?(no|number|tel)/,
    weight: 1.25,
    unless:
      /phone type|type of phone|country code|验证码|校验码|短信|动态码|手机(型号|品牌|银行|令|号查询)|phone (model|plan)|区号$|extension|(text|table|grid|sheet|property) cell|phone type|verify code|sms|code$/,
  },
  {
    type: 'tel-country-code',
    text: /country code|dial(ling)? code|国家(代|区)码|国际区号/,
    name: /(phone|tel|mobile|dial) ?(country ?)?(code|prefix)|country ?calling|area ?code ?select|\bdial ?code/,
    weight: 1.5,
    unless: /sms|verify|valid|countryphone/,
  },
  { type: 'tel-area-code', text: /^(电话)?区号|area code/, name: /area ?code|quhao/, weight: 1.6 },
  {
    type: 'tel-extension',
    text: /^ext\.?\b|extension|分机/,
    name: /\bext(ension)?\b|fenji/,
    weight: 1.5,
    unless: /file/,
  },
  {
    type: 'sex',
    text: /^(gender|sex)\b|geschlecht|sexo|sexe\b|性别|性別/,
    name: /gender|\bsex\b|xing ?bie/,
    weight: 1.4,
    unless: /orientation/,
  },
  {
    type: 'age',
    text: /^age\b|your age|年龄|年齡|周岁|几岁/,
    name: /\bage\b|nian ?ling|\bnl\b/,
    weight: 1.4,
    unless: /page|language|年龄段选/,
  },
  { type: 'ethnicity', text: /ethnic|民族/, name: /ethnic|\bnation\b|min ?zu/, weight: 1.6 },
  {
    type: 'id-number',
    text: /身份证|身份證|证件号|证件编号|證件號|公民身份|居民身份|社会保障号|社保(卡)?号|护照号|居住证号|证号$|identity (card|number)|passport (no|number)|national id|\bid (card|number)\b|\bssn\b|social security|\bdni\b|\bcpf\b|\bnif\b/,
    name: /id ?card|card ?id|\bid ?(no|num|number)$|identity ?(card|no|num|id)|idcard|sfz(h|hm)?\b|shen ?fen|cert(ificate)? ?(no|num|number|code|id)|cred(ential)? ?(num|no|number|code)|\bzjh(m)?\b|zheng ?jian|passport|\bssn\b|\bcpf\b/,
    weight: 1.45,
    unless:
      /有效|到期|签发|住址|地址|类型|类别|种类|照片|正面|反面|上传|user ?id|credit|cardholder|validity|expire|upload|姓名/,
  },
  {
    type: 'id-type',
    text: /证件(类型|类别|种类|名称)|身份证明类型|证照类型|(id|identity|document|certificate) type|type of (id|document)/,
    name: /(id|cert|cred|card|certificate|credential|document|paper|zj|zheng ?jian) ?(card )?(type|kind|lx|lei ?xing)|\bzjlx\b/,
    weight: 1.9,
    unless: /credit|cc|pay/,
  },
  {
    type: 'organization',
    text: /compan(y|ies)|organi[sz]ation|firma\b|empresa|entreprise|societe|unternehmen|会社|单位(名称)?$|工作单位|公司|企业名称|机构名称|组织名称|医院名称|发票抬头/,
    name: /company|organi[sz]ation|\bfirm|\borg\b|danwei|gongsi/,
    weight: 1.5,
    unless: /编号|地址|电话|代码/,
  },
  {
    type: 'organization-title',
    text: /job title|position|职务|职位|职称/,
    name: /job ?title|\bposition\b/,
    weight: 2,
  },
  {
    type: 'url',
    text: /web ?site|\burl\b|homepage|网址|网站地址/,
    name: /\burl\b|web ?site|homepage/,
    weight: 1.2,
    unless: /shop url|redirect/,
  },
  { type: 'language', text: /^language|sprache|idioma|语言|語言/, name: /lang(uage)?\b/, weight: 1.3 },
];
