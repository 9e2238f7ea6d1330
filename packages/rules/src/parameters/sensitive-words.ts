/**
 * Details of work with persons that a disclosure seldom needs: who is watched and when. Only strong words; they prove
 * nothing by themselves, a reviewer decides.
 */
export const sensitiveWork =
  /稳控|(?:信访|重点|上访)[^，。；;、]{0,6}看护|看护[^，。；;、]{0,4}(?:信访|上访)|重点(?:信访|管控|稳控)?人员?(?:的)?(?:稳控|管控|盯防|盯守|看管)|劝返|截访|拦访|布控|盯防|盯守|敏感(?:时期|期间|节点|时段)/;
