/** By what words a statement speaks of each of the three public expenses, however it writes their names. */
export const threePublicNames = {
  overseasVisits: /出国|出境/,
  vehiclePurchase: /(?:车|车辆)[^，。；]{0,6}购置|购置[^，。；]{0,6}(?:车|车辆)/,
  vehicleOperation: /车[^，。；]{0,12}(?:运行|运维|维护)|运行维护/,
  officialReceptions: /接待/,
} as const;
