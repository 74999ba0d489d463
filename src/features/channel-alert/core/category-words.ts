/** What a page may belong to. The order breaks ties: what is more particular comes first. */
export const SITE_CATEGORIES = [
  'rail',
  'air',
  'bus',
  'taxi',
  'bank',
  'medical',
  'telecom',
  'utility',
  'post',
  'culture',
  'gov',
  'shopping',
  'news',
  'other',
] as const;

export type SiteCategory = (typeof SITE_CATEGORIES)[number];

/** A finer kind of a category, with lines and rights of its own. */
export type FinerCategory =
  | 'social-security'
  | 'medical-insurance'
  | 'housing-fund'
  | 'tax'
  | 'entry-exit'
  | 'traffic-police'
  | 'insurance'
  | 'securities'
  | 'coach'
  | 'tourism'
  | 'venue'
  | 'water'
  | 'electricity'
  | 'gas'
  | 'parcel'
  | 'food-delivery';

/** Words and what each is worth to a category. Weights are small whole numbers; 4 names the very task of such a site. */
export const CATEGORY_WORDS: Readonly<
  Record<Exclude<SiteCategory, 'news'>, readonly (readonly [number, RegExp])[]>
> = {
  rail: [
    [4, /火车票|高铁票|代购火车票|车次/g],
    [3, /硬卧|硬座|软卧|二等座|一等座|12306|铁路(?!局)|动车组|候补购票|中铁/g],
    [2, /余票|改签|退票|取票|车票|列车|火车站?|高铁|动车|候车|发车|坐席|席别|出发地|始发站|终到站|检票/g],
    [1, /订票|乘客|乘车人|旅客|出发日期|到达站|出发站|车站|学生票/g],
  ],
  air: [
    [4, /机票|航班|登机|值机|机场|航站楼|候机/g],
    [3, /航空公司|托运行李|起飞|机建|燃油费|经济舱|头等舱|乘机人?/g],
    [2, /航空|航线|空港|飞机|舱位|行李额|到达机场|国内航班/g],
    [1, /改签|退票|旅客|出发城市|到达城市|往返|单程/g],
  ],
  bus: [
    [3, /汽车票|客运站|长途汽车|公交(?!易)|班车|公交卡|公交线路|地铁|轨道交通|汽车站/g],
    [2, /线路查询|换乘|到站|首末班车|客车|站点查询|乘车码/g],
    [1, /班次|发车时间|上车点|候车/g],
  ],
  taxi: [
    [3, /打车|网约车|专车|出租车|叫车|接送机|代驾|约车|用车(?!辆)|召车|顺风车/g],
    [2, /司机|上车地点|下车地点|行程费|起步价|接机|送机|乘车/g],
    [1, /车型|乘客|预估|里程|车牌|车费/g],
  ],
  bank: [
    [
      3,
      /银行|网银|信用卡|借记卡|储蓄卡?|存款|贷款|理财|手机银行|个人网上|转账汇款|柜面|证券|基金|保险|股票开户|保单|理赔|投保/g,
    ],
    [2, /转账|汇款|账户|外汇|存折|利率|挂失|开户|U盾|电子银行|登录密码|贵金属|还款/g],
    [1, /账号|客户号|卡号|预留手机|动态密码|短信验证码|余额/g],
  ],
  medical: [
    [3, /医院|挂号|门诊|医生|就诊|科室|住院|急诊|患者|专家号|病房|诊疗|口腔|体检|专科|护理部/g],
    [
      2,
      /医师|医疗|就医|病人|治疗|检验报告|检查报告|药房|手术|卫生院|症状|主任|疾病|健康|预约挂号|出诊|坐诊/g,
    ],
    [1, /中医|护士|疫苗|处方|取药|牙齿|科普|专家/g],
  ],
  telecom: [
    [
      3,
      /宽带|话费|流量套餐|营业厅|资费|手机卡|号卡|携号转网|有线电视|机顶盒|广电网络|数字电视|中国移动|中国联通|中国电信|短信套餐|固话|光纤|副终端|网厅/g,
    ],
    [2, /套餐|流量|充值缴费|移动业务|彩铃|通话|漫游|频点|收视费|收视/g],
    [1, /充值|开通|办理业务|通讯|装机|月租|信号|电信/g],
  ],
  utility: [
    [4, /电费|水费|燃气费|取暖费|户号|购电/g],
    [3, /燃气|供电|供水|自来水|供热|供暖|采暖费|天然气|煤气|水电气|电力|用电|用水|抄表|缴费户号|停水|停电/g],
    [2, /欠费|电表|水表|气表|生活缴费|缴费单位|用户编号|水务|客户编号/g],
    [1, /缴费|充值|账单|报装|查询账单/g],
  ],
  post: [
    [3, /快递|运单|快件|寄件|邮政|邮编查询|收件人|寄件人|物流|包裹|派件|揽收|取件/g],
    [2, /网点查询|时效|配送范围|邮件|签收|速递|运费查询|件号|同城配送/g],
    [1, /单号|运费|下单|仓储|加盟|违禁品/g],
  ],
  culture: [
    [
      3,
      /博物馆|图书馆|美术馆|文化馆|景区|景点|门票|展览|文物|借阅|馆藏|展厅|游览|剧院|演出|体育馆|纪念馆|动物园|植物园|故宫/g,
    ],
    [
      2,
      /旅游线路|跟团|自由行|旅行社|出境游|国内游|度假|酒店|特产|美食|参观|开馆|闭馆|讲解|旅游|藏品|读者|导览|观众|场馆|游客|文化遗产|非遗|活动预告|志愿者|场地预订|健身/g,
    ],
    [1, /入园|公园|文化|预约参观|电影|民俗|艺术/g],
  ],
  gov: [
    [
      4,
      /参保|医保(?:局|中心|缴费|账户|经办|政策|处)|医疗保险|异地(?:就医|居住|安置)|转诊|报销|待遇|资格认证|办事指南/g,
    ],
    [
      3,
      /人民政府|中华人民共和国|门户网站|部办公厅|政务服务|政务公开|政府信息|办事指南|办事大厅|社会保险|社保|医保(?!定点)|工伤保险|生育保险|养老保险|公积金|税务|户籍|出入境|民政|信访|网上办事|行政审批|政府网站标识码|机关|职能/g,
    ],
    [
      2,
      /政府|政策解读|政策法规|公示公告|信息公开|局长|厅长|领导之窗|领导信箱|居民身份|行政|主管部门|社会保障|养老金|失业|低保|证件办理|统计局|统计数据|发改委|便民服务|居民|城镇|职工|经办|备案登记|申领/g,
    ],
    [
      1,
      /通知公告|公告|申报|申请人|审核|登记|单位|主办单位|承办单位|政策|法规|户口|补贴|异地|身份证号|民族|信息绑定|个人账号/g,
    ],
  ],
  other: [
    [
      3,
      /大学|学院|学校|教务|招生|校友|中学|小学|幼儿园|研究生|本科|院系|师资|课程|就业指导|招聘|求职|简历|小说|游戏|论坛|博客|后台管理|管理系统|组件|框架|开源|教程|文档/g,
    ],
    [
      2,
      /校园|教学|学科|学生|教师|教育|科研|学术|培训|产品中心|解决方案|公司简介|企业文化|成功案例|加盟|职位|贴吧|发帖|导航网|网址|代码|表单|按钮|输入框/g,
    ],
    [1, /学习|考试|报名|工程|设备|机械|技术支持|版块|楼主|用户名/g],
  ],
  shopping: [
    [3, /购物车|加入购物车|商品|立即购买|店铺|京东|淘宝|天猫|拼多多|优惠券|满减|秒杀|包邮|收货地址|促销/g],
    [
      2,
      /电商|商城|家用电器|手机数码|品牌|服饰|食品|生鲜|图书音像|闪购|团购|外卖|点餐|销量|我的订单|退换货|售后/g,
    ],
    [1, /价格|配送|热卖|折扣|会员价|女装|男装|正品/g],
  ],
};

/** What makes a page a piece of news or a portal of news, whatever it reports about. */
export const NEWS_WORDS: readonly (readonly [number, RegExp])[] = [
  [
    3,
    /责任编辑|责编|编辑[:：]|记者|本报讯|新闻网|新华社|中新社|澎湃|光明网|人民网|新浪(新闻|财经|网)|搜狐|腾讯网|凤凰网|网易新闻|中国青年网|观察者网|环球网|日报|晚报|早报|商报|(来源|稿源|文章来源)[:：]/g,
  ],
  [2, /新闻(?!发布)|时事|要闻|跟贴|热评|头条|国际|军事|体育|娱乐|财经|编辑部|评论员|热点|滚动/g],
  [1, /评论|转载|相关阅读|推荐阅读|原标题|点击排行|资讯|视频|频道/g],
];

/** Names by which a publisher signs its pages, at the end of a title. */
export const NEWS_SITE =
  /新闻|日报|晚报|早报|周报|周刊|半月刊|月刊|杂志|(新华|人民|光明|央视|环球|澎湃|凤凰|腾讯|新浪|搜狐|网易|观察者|中国\S{2,4})网|财经|频道|资讯/;

/** Particular kinds within a category. */
export const FINER_WORDS: readonly (readonly [FinerCategory, SiteCategory, RegExp])[] = [
  ['medical-insurance', 'gov', /医保|医疗保险|医疗保障/g],
  ['social-security', 'gov', /社保|社会保险|养老保险|养老金|人力资源和?社会保障|失业保险|资格认证/g],
  ['housing-fund', 'gov', /公积金/g],
  ['tax', 'gov', /税务|个税|纳税/g],
  ['entry-exit', 'gov', /出入境|护照|通行证|移民/g],
  ['traffic-police', 'gov', /驾驶证|机动车|违章|交管|车管所/g],
  ['insurance', 'bank', /保险|保单|理赔|投保/g],
  ['securities', 'bank', /证券|股票|基金|期货|开户炒股|融资融券/g],
  ['coach', 'bus', /长途|客运站|汽车票|汽车站/g],
  ['tourism', 'culture', /景区|景点|旅游|游客|门票/g],
  ['venue', 'culture', /图书馆|博物馆|美术馆|文化馆|体育馆|场馆|展览/g],
  ['electricity', 'utility', /电费|供电|电力|用电|国网/g],
  ['water', 'utility', /水费|供水|自来水|水务/g],
  ['gas', 'utility', /燃气|天然气|煤气/g],
  ['parcel', 'post', /快递|快件|运单/g],
  ['food-delivery', 'shopping', /外卖|点餐|订餐/g],
];

/** Directory categories and hosts that settle what a site is. */
export const CATEGORY_OF_CHANNEL: Readonly<Record<string, SiteCategory>> = {
  'gov-hotline': 'gov',
  'gov-platform': 'gov',
  'elderly-care': 'gov',
  medical: 'medical',
  rail: 'rail',
  airline: 'air',
  transit: 'bus',
  taxi: 'taxi',
  'ride-hailing': 'taxi',
  bank: 'bank',
  payment: 'bank',
  insurance: 'bank',
  securities: 'bank',
  telecom: 'telecom',
  utility: 'utility',
  'post-express': 'post',
  shopping: 'shopping',
  'culture-tourism': 'culture',
};

export const HOST_PATTERNS: readonly (readonly [SiteCategory, RegExp])[] = [
  ['gov', /(^|\.)gov\.cn$/],
  ['bank', /bank/],
  ['news', /(^|\.)(news|xinwen|finance|sports|tech|ent|edu|mil|m)\.(sina|qq|163|sohu|ifeng|youth|china)\./],
  ['news', /(news|daily|xinhua|people|thepaper|huanqiu|guancha|gmw)\.?/],
  ['medical', /hospital|yiyuan|guahao/],
  ['air', /(airport|airlines?)\./],
];
