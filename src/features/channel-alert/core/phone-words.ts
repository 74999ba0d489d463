/** Words that make a number beside them a telephone number. */
export const CALL_WORDS =
  /(电话|热线|专线|咨询|客服|致电|拨打|拨|打|联系|呼叫|来电|总机|值班|服务号码|投诉|举报|维权|报修|报警|救援|急救|挂失|订票|叫车|召车|导医|座机|问[讯询]处|境内\s*[:：]|Tel|TEL|tel|Phone|Hotline|☎|℡|📞)[^0-9。；;！？]{0,12}$/;

/** The same words after the number: "96130客服热线", "拨 95128 叫车". */
export const CALLED_AFTER =
  /^\s*[（(]?\s*(客服|热线|电话|咨询|投诉|报修|叫车|召车|专线|转人工|人工|转\d|接听)/;

/** The same for local numbers, whose shape proves nothing: "通过88324600进行电话预约". */
export const CALLED_THUS = /^\s*(?:进行)?(?:电话|热线)|^进行(?:预约|咨询|挂号|查询|报修)/;

/** Words that say outright that the number is a telephone's: needed where the shape alone proves nothing. */
export const PHONE_LABEL =
  /(电话|热线|专线|致电|拨打|总机|座机|客服|值班室|问[讯询]处|服务台|Tel|TEL|tel|Phone|☎|℡)(?:[/／、及和（(]+传真[）)]?)?[^0-9A-Za-z\u4e00-\u9fff。；;]{0,4}([（(][^（）()]{0,8}[）)])?\s*[:：]?\s*$/;

/** What stands before numbers that are no telephones. */
export const NOT_A_PHONE_BEFORE =
  /(QQ|qq|Q群|群号?|微信号?|ICP|备案号?|备|许可证?|证字?|网安备?|公安|邮编|邮政编码|传真|Fax|FAX|fax|编号|单号|订单号?|流水号|工号|车牌|身份证号?码?|证件号码?|账号|帐号|卡号|户号|税号|代码|信用|股票|点击数?|浏览|阅读|访问|￥|¥|价格?|金额|运费|积分|文号|版本|发送|发短信|短信|编辑|例如|比如|示例|格式|验证码|密码|型号|条码|ISBN|ID|id|No\.?)[^0-9。；;]{0,6}$/;

/** What stands after numbers that are no telephones. */
export const NOT_A_PHONE_AFTER =
  /^\s*(元|名|人次|人|次|公里|千米|米|平方|万|亿|倍|年|月|日|点|件|套|家|台|册|条|个|只|跟贴|评论|%|％|kg|KB|MB|账[号户]|帐[号户]|用户|会员|密码|网站|官网|客户端|手机客户端|[Aa][Pp][Pp]|小程序|公众号|微信|平台|\.(com|cn|net|org)|@|号段|订阅|系统)/;

/** Numbers that only fill a form's example. */
export const SAMPLE = /(\d)\1{5,}|1234567|2345678|13800138000|1[3-9]\d00000|88888888|00000000/;
