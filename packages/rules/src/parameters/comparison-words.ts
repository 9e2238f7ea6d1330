/** Words by which a section speaks of last year, in any grammar. */
export const comparesAtAll =
  /上年|去年|上一年|同比|增加|减少|增长|下降|增减|持平|压缩|压减|不变|变化|变动|较\s*(?:19|20)\d\d|[比与]\s*(?:19|20)\d\d/;
/** Words by which it gives a reason. */
export const givesReason = /原因|由于|因为|主要[是为系]|系因|用于|因[\u4e00-\u9fff]/;
