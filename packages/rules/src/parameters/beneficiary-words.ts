/** Goals that serve the office's own staff: where they park, eat and work. */
export const servesStaff =
  /(?:单位|机关|办事处|街道|干部|职工|工作|办公|局|委|中心|值班)(?:内部)?(?:人员|职工|干部|人员职工)?[^，。；;、]{0,4}(?:上班|停车|就餐|用餐|食堂|住宿|办公条件|办公环境|工作条件)|(?:职工|机关)食堂|干部职工[^，。；;]{0,8}(?:需求|满意|保障)/;
/** Words for the public in goals and indicators. */
export const publicContent = /群众|居民|村民|公众|市民|百姓/;
export const staffContent = /职工|干部|工作人员|单位人员|机关人员|员工/;

/** People whom few projects serve, and words in a project that does; common usage, no legal source. */
export const particularPeople: readonly { readonly people: RegExp; readonly theirs: RegExp }[] = [
  {
    people: /学生|师生|家长|考生/,
    theirs: /学生|师生|家长|考生|[学校]|教育|幼儿|少年|青年|儿童|培训|考试|招生|入园|研学/,
  },
  {
    people: /游客/,
    theirs: /游客|旅游|文旅|游览|景[区点观]|风景|公园|古[城镇村迹]|文物|展|节庆|民宿|露营|绿道/,
  },
  { people: /患者|病人|就诊/, theirs: /患者|病|医|诊|卫生|健康|康复|疾控|疫|药|护理|残疾|血/ },
  { people: /旅客|乘客/, theirs: /旅客|乘客|客运|交通|公交|车站|机场|铁路|地铁|港口|航|道路|公路|出行/ },
  { people: /读者/, theirs: /读者|图书|阅读|书|报刊|期刊|出版|档案/ },
  { people: /观众/, theirs: /观众|演|展|电影|影视|剧|戏|文艺|艺术|文化|博物|赛|体育|广播|电视|节目/ },
];
