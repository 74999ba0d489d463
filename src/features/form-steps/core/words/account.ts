import type { WordRule } from './word-rule.ts';

/** Names to log in with, passwords, codes. */
export const ACCOUNT_WORDS: readonly WordRule[] = [
  {
    type: 'email',
    text: /e-?mail|courriel|correo|e-?posta|epost|почт|メール|이메일|sahkoposti|邮箱|郵箱|电邮|電郵|电子邮件|電子郵件|信箱/,
    name: /\be ?mail|mail\b|correo|courriel|youxiang|emali|\beaddress/,
    weight: 1.3,
    unless:
      /邮箱验证码|\bcode\b|email (code|verification code)|opt ?in|subject|\btitle\b|reservation|email type|mail ?box (number|size)/,
  },
  {
    type: 'email',
    text: /(mobile|phone)( number)? ?(or|\/|oder|ou|o) ?e-?mail|e-?mail ?(or|\/|oder|ou|o) ?(mobile|phone)/,
    weight: 4,
    unless: /user ?name/,
  },
  {
    type: 'username',
    text: /user ?-?(name|id)|login ?(name|id)|\blogin\b|log-?in id|usuario|utilisateur|identifiant|benutzer|anmeldename|gebruiker|nome utente|anvandarnamn|brukernavn|brugernavn|uzytkownik|kullanici|имя пользователя|логин|ユーザー|ログイン|(半角)?id$|아이디|用户名|用戶名|用户名称|登录名|登陆名|登入名|登录账号|登录帐号|账号|帐号|帳號|账户名|帐户名|会员名|用户账户|^账户|^用户$|昵称|screen name|member ?(name|id|number)|handle\b|profile name|codigo de acesso|\bpen name/,
    name: /\buser ?(name|id|login)\b|username|(register|reg|sign ?up|login) ?name\b|\bu ?name\b|\buser(?!s\b| ?(level|type|status|state|role|group|rank|grade|score|point|count|total|cash|img|image|photo|pic|desc))|\buid\b|\blogin( ?(name|id|field|user ?name))?\b|login ?id|logon|account ?(name|id)|\bacct\b|identity|identifier|session key|\bmember ?(id|name)|screen ?name|pen ?name|unix ?name|profile ?name|zhanghao|yonghu|denglu|usuario|\bbenutzer|utilisateur|nick ?name|\bj username/,
    unless:
      /password|passwd|email type|bank|银行|customer|户号|(收款|付款|转入|转出|缴费|对方|银行|资金)(账|帐)号|(开户|户名)|company|微信|\bqq\b|weixin|等级|总数/,
  },
  {
    type: 'username',
    text: /(手机|邮箱|用户名|卡号|身份证号?|证件号|账号).{0,3}[/或、,].*(用户名|手机|邮箱|账号)/,
    weight: 2.4,
  },
  {
    type: 'username',
    text: /(e-?mail|phone|mobile|user ?name).{0,20}\b(or|and|\/|,|oder|ou|o)\b.{0,12}(user|profile|phone|mobile|e-?mail|member|login)/,
    weight: 1.7,
  },
  {
    type: 'username',
    text: /^user ?name\b|^用户名|^(логин|имя пользователя|nombre de usuario|nom d.utilisateur|benutzername|gebruikersnaam|nome utente|ユーザー名)$/,
    weight: 2,
  },
  { type: 'username', text: /(number|\bid|member\w*) ?(or|\/|,) ?e-?mail/, weight: 4.5 },
  {
    type: 'current-password',
    text: /password|pass ?code|pass ?phrase|contrasena|clave|mot de passe|passwort|kennwort|wachtwoord|senha|losenord|passord|adgangskode|haslo|sifre|parola|пароль|パスワード|비밀번호|密码|密碼|口令/,
    name: /pass(word|wd|wort|e)?\b|\bpwd|passwd|password|senha|mima|kennwort|contrasena|\bpasscode|secret ?key/,
    unless: /forgot|find back|忘记|找回|动态密码|短信密码|一次性密码|password (question|hint)|支付密码器/,
  },
  {
    type: 'new-password',
    text: /(new|choose|create|confirm|repeat|re-?(type|enter)|verify|set|again).{0,14}password|password (again|confirm|repeat)|nueva contrasena|neues passwort|nouveau mot de passe|passwort wiederholen|新密码|确认密码|密码确认|重复密码|再次输入|再次确认|设置密码|设定密码|再输一遍|再输入一次|创建密码|密码设置/,
    name: /new ?pass|new ?pwd|pass(word|wd)? ?(2|new|confirm|check|again|repeat|re ?type|verify)|pwd ?(2|confirm)|(confirm|repeat|re|retype|verify|check|signup|register|create) ?(enter )?(pass|pwd|p word)|retype$|rpwd|\bnp(w|wd)\b|queren ?mima/,
    weight: 1.25,
  },
  {
    type: 'current-password',
    text: /(old|current|existing|present).{0,6}pass|contrasena actual|aktuelles passwort|原密码|旧密码|当前密码|原始密码/,
    name: /(old|current|cur|org|orig|existing|ex) ?(pass|pwd|p word)/,
    weight: 1.6,
  },
  {
    type: 'one-time-code',
    text: /one.?time|verification code sent|\botp\b|2fa|two.?factor|authenticat(or|ion) code|security code (sent|from)|authentication token|two.?factor|recovery code|sms code|(6|six).digit code|\btotp\b|mfa code|短信(验证|校验|动态|确认)?码|手机(短信)?(验证|校验|动态)码|动态(码|密码|口令)|验证短信|短信口令|短信密码|一次性密码|邮箱验证码|校验码/,
    name: /\botp|\btotp|one ?time|sms ?(verify |check |valid |auth )?code|(msg|mobile|phone|tel) ?(verify |check |vali ?d?ate )?code\b|mfa|2 ?fa|two ?factor|tfa|auth ?code|dynamic ?(code|pass)|duanxin|dxyzm|sjyzm|totp|app otp|verification ?pin/,
    weight: 1.5,
    unless: /country|area|区号/,
  },
  {
    type: 'captcha',
    text: /captcha|security check|characters (you see|in the (image|picture))|text you see|image (code|verification)|letters (shown|below)|not a robot|验证码|驗證碼|校验码|附加码|识别码|图形码|图片码|看不清|计算结果|确认码|验证问题/,
    name: /captcha|verify ?code|ver(ification)? ?code|vali ?date ?(code|num)|check ?code|valid ?code|\bvcode|\bv ?code|img ?code|rand ?(code|om)|pic ?code|code ?img|yzm|yanzheng|security ?(check|image)|auth ?num|\bvsn\b|\bkaptcha/,
    weight: 1.05,
    unless: /短信|手机验证|动态|sms|邮箱验证/,
  },
  {
    type: 'captcha',
    text: /(图形|图片|图像)(验证|校验|码|中|上|里)|(image|picture) (code|text|above|below|shown)|右图|图中/,
    weight: 0.9,
    unless: /上传|upload|照片|file/,
  },
  {
    type: 'unknown',
    text: /security (question|answer)|your answer|secret (question|answer)|密保|安全问题|问题答案|防伪码|邀请码|推荐码|invit|referral|promo|coupon|gift card|优惠券|兑换码|job title|subdomain/,
    name: /sec ?(answer|question)|secret ?(answer|question)|promo|coupon|gift ?card|invite|referr|job ?title|csrf|token|ref code/,
    weight: 1.9,
    unless: /shop url/,
  },
];
