/** Words that tell what a long number is. Common usage, no legal source; 政府信息公开条例 第十五条 says what is private. */
export const contactWords = {
  validFrom: "2019-05-15",
  /** A telephone number follows. */
  telephone: ["电话", "手机", "联系方式", "联系人", "热线", "致电", "微信"],
  /** A code or an account follows. */
  code: ["编码", "编号", "代码", "账号", "帐号", "账户", "单号", "文号", "序列号", "流水号", "信用"],
} as const;
