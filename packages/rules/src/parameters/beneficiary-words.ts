/** Goals that serve those who work in the office: where they park, eat and work. */
export const servesStaff =
  /(?:单位|机关|办事处|街道|干部|职工|工作|办公|局|委|中心|值班)(?:内部)?(?:人员|职工|干部|人员职工)?[^，。；、]{0,4}(?:上班|停车|就餐|用餐|食堂|住宿|办公条件|办公环境|工作条件)|(?:职工|机关)食堂|干部职工[^，。；]{0,8}(?:需求|满意|保障)/;
/** The public, as goals and indicators name it, and those who work in the office. */
export const publicContent = /群众|居民|村民|公众|市民|百姓/;
export const staffContent = /职工|干部|工作人员|单位人员|机关人员|员工/;
