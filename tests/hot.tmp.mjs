import { readFileSync } from "node:fs";
const { read } = await import("@qingbei/documents"); const { allRules, check, diagnose, runRule } = await import("@qingbei/rules");
const b=readFileSync("/work/shared/corpus/seed/qingbei-2021.txt");
const what=process.argv[2]; const r=read(b); const v=check(r,allRules);
const n=+process.argv[3]||300;
for(let i=0;i<n;i++){ if(what==="read") read(b); else if(what==="rules") check({...r},allRules); else diagnose(r,v);}
