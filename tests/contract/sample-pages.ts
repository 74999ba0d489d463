/** Pages of different make, on which every feature has to leave no trace. Letters matter: odd spacing is on purpose. */
export const SAMPLE_PAGES: Readonly<Record<string, string>> = {
  article: `<head><title>通知</title><style>p{font-size:12px;color:#999}</style></head>
<body class="home"><header><h1 style="color:RED;;  font-size : 14px">关于门诊时间的通知</h1></header>
<main><article>${'<p>各位市民，本院门诊时间自即日起调整。请带好证件，按时到院，由窗口办理。</p>'.repeat(8)}
<p style="background:#eee">咨询请到一楼。<a href="/more" title="">更多</a></p></article></main>
<footer>地址：示例路1号</footer></body>`,
  form: `<head><title>挂号</title></head><body><form action="/send" method="post">
<label for="n">姓名</label><input id="n" name="n" value="张三" autocomplete="off">
<label>手机 <input name="t" type="tel" maxlength=11></label>
<select name="d"><option>内科<option selected>外科</select>
<fieldset><legend>性别</legend><label><input type="radio" name="s" checked>男</label><label><input type="radio" name="s">女</label></fieldset>
<label><input type="checkbox" name="ok">同意</label><input type="date" name="w"><textarea name="m">备注</textarea>
<button>提交</button></form></body>`,
  portal: `<head><title>便民服务</title></head><body bgcolor="#ffffff"><table width="960"><tr>
<td nowrap><font size="1" color="gray">当前位置：首页</font></td><td><a href="#"><img src="a.gif" alt="社保"></a></td></tr></table>
<ul class="nav">${'<li><a href="/x">办事指南</a></li>'.repeat(12)}</ul>
<marquee>滚动新闻</marquee><div style="position:fixed;bottom:0">悬浮</div><p>咨询电话：12345</p></body>`,
};
