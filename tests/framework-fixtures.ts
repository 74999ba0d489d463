import { readFileSync } from 'node:fs';
import { FORM_HEAD, type FormFixture } from './form-fixtures.ts';

const file = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');
/** A library as the page itself would load it; the end of a script inside a string would end ours. */
const script = (source: string): string => `<script>${source.replaceAll('</script', '<\\/script')}</script>`;
const sent = 'document.documentElement.dataset.sent = ';

/** React ships CommonJS alone; this much of a loader runs it without a bundler. */
function commonJs(modules: Readonly<Record<string, string>>): string {
  const defined = Object.entries(modules).map(
    ([name, path]) => `${JSON.stringify(name)}: function (module, exports, require) {${file(path)}\n}`,
  );
  return script(`const modules = {${defined.join(',')}}, loaded = {};
    function require(name) {
      if (!loaded[name]) { loaded[name] = { exports: {} }; modules[name](loaded[name], loaded[name].exports, require); }
      return loaded[name].exports;
    }`);
}

const react: FormFixture = {
  name: 'React: controlled inputs, a mask, a field that comes with an answer',
  html: `${FORM_HEAD}<div id="root"></div>${commonJs({
    react: 'react/cjs/react.production.js',
    'react-dom': 'react-dom/cjs/react-dom.production.js',
    'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
    scheduler: 'scheduler/cjs/scheduler.production.js',
  })}<script>
    const { createElement: h, useState } = require('react');
    const Row = (p) => h('p', null, h('label', null, p.label, ' ', p.children));
    function Form() {
      const [v, set] = useState({ name: '', phone: '', kind: '', pass: '', sex: '', with: [], note: '', agree: false });
      const put = (key) => (e) => { const value = e.target.value; set((was) => ({ ...was, [key]: value })); };
      const mask = (e) => { const d = e.target.value.replace(/\\D/g, '').slice(0, 11); set((was) => ({ ...was, phone: d.replace(/^(\\d{3})(\\d)/, '$1-$2').replace(/^(\\d{3}-\\d{4})(\\d)/, '$1-$2') })); };
      const toggle = (e) => { const { value, checked } = e.target; set((was) => ({ ...was, with: checked ? [...was.with, value] : was.with.filter((one) => one !== value) })); };
      return h('form', { onSubmit: (e) => { e.preventDefault(); ${sent}JSON.stringify(v); } },
        h(Row, { label: '姓名' }, h('input', { value: v.name, onChange: put('name'), required: true })),
        h(Row, { label: '手机号码' }, h('input', { value: v.phone, onChange: mask, required: true })),
        h(Row, { label: '证件类型' }, h('select', { value: v.kind, onChange: put('kind'), required: true }, h('option', { value: '' }, '请选择'), h('option', { value: 'id' }, '身份证'), h('option', { value: 'pp' }, '护照'))),
        v.kind === 'pp' && h(Row, { label: '护照号码' }, h('input', { value: v.pass, onChange: put('pass'), required: true })),
        h('fieldset', null, h('legend', null, '性别'), ['男', '女'].map((one) => h('label', { key: one }, h('input', { type: 'radio', name: 'sex', value: one, checked: v.sex === one, onChange: put('sex'), required: true }), one))),
        h('fieldset', null, h('legend', null, '要带的人'), ['儿子', '老伴', '邻居'].map((one) => h('label', { key: one }, h('input', { type: 'checkbox', name: 'with', value: one, checked: v.with.includes(one), onChange: toggle }), one))),
        h(Row, { label: '病情' }, h('textarea', { value: v.note, onChange: put('note'), required: true })),
        h('p', null, h('label', null, h('input', { type: 'checkbox', name: 'agree', checked: v.agree, onChange: (e) => { const { checked } = e.target; set((was) => ({ ...was, agree: checked })); }, required: true }), '我同意就诊须知')),
        h('button', { disabled: v.name === '' }, '提交'));
    }
    require('react-dom/client').createRoot(document.getElementById('root')).render(h(Form));
    </script>`,
  async byHand(page) {
    await page.getByLabel('姓名').pressSequentially('李秀兰');
    await page.getByLabel('手机号码').pressSequentially('13800138000');
    await page.getByLabel('证件类型').selectOption('pp');
    await page.getByLabel('护照号码').pressSequentially('E12345678');
    await page.getByLabel('女').check();
    await page.getByLabel('儿子').check();
    await page.getByLabel('老伴').check();
    await page.getByLabel('病情').pressSequentially('眼睛看不清。');
    await page.getByLabel('我同意').check();
    await page.getByRole('button', { name: '提交' }).click();
  },
  answers: {
    姓名: '李秀兰',
    手机: '13800138000',
    证件类型: '护照',
    护照号码: 'E12345678',
    性别: '女',
    要带的人: ['儿子', '老伴'],
    病情: '眼睛看不清。',
    我同意: '要',
  },
  press: /提交/,
};

const vue: FormFixture = {
  name: 'Vue: v-model with lazy, number and trim',
  html: `${FORM_HEAD}<div id="app"></div>${script(file('vue/dist/vue.global.prod.js'))}<script>
    Vue.createApp({
      data: () => ({ v: { name: '', addr: '', count: '', kind: '', pass: '', sex: '', withs: [], agree: false } }),
      methods: { send() { ${sent}JSON.stringify(this.v); } },
      template: '<form @submit.prevent="send"><p><label>姓名 <input v-model.trim="v.name" required></label></p>' +
        '<p><label>家庭住址 <input v-model.lazy="v.addr" required></label></p>' +
        '<p><label>就诊人数 <input v-model.number="v.count" type="number" min="1" max="9" required></label></p>' +
        '<p><label>证件类型 <select v-model="v.kind" required><option value="">请选择</option><option value="id">身份证</option><option value="pp">护照</option></select></label></p>' +
        '<p v-if="v.kind === \\'pp\\'"><label>护照号码 <input v-model="v.pass" required></label></p>' +
        '<fieldset><legend>性别</legend><label v-for="one in [\\'男\\', \\'女\\']"><input type="radio" name="sex" :value="one" v-model="v.sex" required>{{ one }}</label></fieldset>' +
        '<fieldset><legend>要带的人</legend><label v-for="one in [\\'儿子\\', \\'老伴\\', \\'邻居\\']"><input type="checkbox" name="withs" :value="one" v-model="v.withs">{{ one }}</label></fieldset>' +
        '<p><label><input type="checkbox" name="agree" v-model="v.agree" required>我同意就诊须知</label></p><button :disabled="!v.name">提交</button></form>',
    }).mount('#app');
    </script>`,
  async byHand(page) {
    await page.getByLabel('姓名').pressSequentially('赵大爷');
    await page.getByLabel('家庭住址').pressSequentially('幸福路 1 号');
    await page.getByLabel('就诊人数').pressSequentially('2');
    await page.getByLabel('证件类型').selectOption('pp');
    await page.getByLabel('护照号码').pressSequentially('E12345678');
    await page.getByLabel('男').check();
    await page.getByLabel('老伴').check();
    await page.getByLabel('我同意').check();
    await page.getByRole('button', { name: '提交' }).click();
  },
  answers: {
    姓名: '赵大爷',
    住址: '幸福路 1 号',
    人数: '2',
    证件类型: '护照',
    护照号码: 'E12345678',
    性别: '男',
    要带的人: ['老伴'],
    我同意: '要',
  },
  press: /提交/,
};

const jqueryValidated: FormFixture = {
  name: 'jQuery with jquery-validation',
  html: `${FORM_HEAD}<form id="f"><p><label for="n">姓名</label> <input id="n" name="name"><p><label for="p">手机号码</label> <input id="p" name="phone"><p><label for="e">电子邮箱</label> <input id="e" name="email">
    <p><label for="d">科室</label> <select id="d" name="dept"><option value="">请选择</option><option value="1">内科</option><option value="2">眼科</option></select>
    <p><label><input type="checkbox" name="agree" value="1">我同意就诊须知</label><p><button>提交</button></form>
    ${script(file('jquery/dist/jquery.min.js'))}${script(file('jquery-validation/dist/jquery.validate.min.js'))}<script>
    $.validator.addMethod('mobile', function (value) { return /^1\\d{10}$/.test(value); }, '手机号码不对');
    $('#f').validate({
      rules: { name: { required: true, minlength: 2 }, phone: { required: true, mobile: true }, email: { required: true, email: true }, dept: 'required', agree: 'required' },
      messages: { name: '请填写姓名' },
      submitHandler(form) { ${sent}$(form).serialize(); },
    });
    $('#p').on('keyup', function () { this.value = this.value.replace(/\\D/g, ''); });
    </script>`,
  async byHand(page) {
    await page.getByLabel('姓名').pressSequentially('孙奶奶');
    await page.getByLabel('手机号码').pressSequentially('138 0013 8000');
    await page.getByLabel('电子邮箱').pressSequentially('sun@example.cn');
    await page.getByLabel('科室').selectOption('2');
    await page.getByLabel('我同意').check();
    await page.getByRole('button', { name: '提交' }).click();
  },
  answers: { 姓名: '孙奶奶', 手机: '138 0013 8000', 邮箱: 'sun@example.cn', 科室: '眼科', 我同意: '要' },
  press: /提交/,
};

const angular: FormFixture = {
  name: 'AngularJS: ng-model that checks, and one that takes on leaving',
  html: `${FORM_HEAD}<div ng-app="a" ng-controller="c"><form name="f" novalidate ng-submit="send()">
    <p><label>姓名 <input name="name" ng-model="v.name" required></label><p><label>家庭住址 <input name="addr" ng-model="v.addr" ng-model-options="{updateOn: 'blur'}" required></label>
    <p><label>手机号码 <input name="phone" ng-model="v.phone" ng-pattern="/^1\\d{10}$/" required></label>
    <p><label>科室 <select name="dept" ng-model="v.dept" ng-options="d.id as d.name for d in depts" required><option value="">请选择</option></select></label>
    <p ng-if="v.dept === 2"><label>哪只眼睛 <input name="eye" ng-model="v.eye" required></label>
    <fieldset><legend>性别</legend><label><input type="radio" name="sex" value="m" ng-model="v.sex" required>男</label><label><input type="radio" name="sex" value="f" ng-model="v.sex">女</label></fieldset>
    <p><label><input type="checkbox" name="agree" ng-model="v.agree" required>我同意就诊须知</label><p><button ng-disabled="f.$invalid">提交</button></form></div>
    ${script(file('angular/angular.min.js'))}<script>
    angular.module('a', []).controller('c', ['$scope', function ($scope) {
      $scope.v = {};
      $scope.depts = [{ id: 1, name: '内科' }, { id: 2, name: '眼科' }];
      $scope.send = function () { ${sent}angular.toJson($scope.v); };
    }]);
    </script>`,
  async byHand(page) {
    await page.getByLabel('姓名').pressSequentially('周老师');
    await page.getByLabel('家庭住址').pressSequentially('和平里 2 号');
    await page.getByLabel('手机号码').pressSequentially('13800138000');
    await page.getByLabel('科室').selectOption('眼科');
    await page.getByLabel('哪只眼睛').pressSequentially('左眼');
    await page.getByLabel('女').check();
    await page.getByLabel('我同意').check();
    await page.getByRole('button', { name: '提交' }).click();
  },
  answers: {
    姓名: '周老师',
    住址: '和平里 2 号',
    手机: '13800138000',
    科室: '眼科',
    哪只眼睛: '左眼',
    性别: '女',
    我同意: '要',
  },
  press: /提交/,
};

/** The frameworks themselves, as installed: each form is filled by hand and by the panel, and must send the same. */
export const FRAMEWORK_FIXTURES: readonly FormFixture[] = [react, vue, jqueryValidated, angular];
