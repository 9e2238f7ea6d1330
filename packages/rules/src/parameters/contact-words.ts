/** Words that show what a long number is. Common usage, no legal source; 政府信息公开条例 第十五条 protects privacy. */
export const contactWords = {
  validFrom: "2019-05-15",
  /** Before a telephone number. */
  telephone: ["电话", "手机", "联系方式", "联系人", "热线", "致电", "微信"],
  /** Before a code or an account number. */
  code: ["编码", "编号", "代码", "账号", "帐号", "账户", "单号", "文号", "序列号", "流水号", "信用"],
} as const;
