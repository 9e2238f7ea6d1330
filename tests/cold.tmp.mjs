import { readFileSync } from "node:fs";
const t0=performance.now();
const { read } = await import("@qingbei/documents"); const { allRules, check, diagnose } = await import("@qingbei/rules"); const rv = await import("@qingbei/review");
const t1=performance.now();
const b=readFileSync("/work/shared/corpus/seed/qingbei-2021.txt");
const r=read(b); const t2=performance.now(); const v=check(r, allRules); const t3=performance.now(); const d=diagnose(r,v); const t4=performance.now();
rv.review(b,"x"); const t5=performance.now();
console.log("import",(t1-t0).toFixed(1),"read",(t2-t1).toFixed(1),"rules",(t3-t2).toFixed(1),"diag",(t4-t3).toFixed(1),"2nd review",(t5-t4).toFixed(1));
const n=200; let a=[0,0,0,0]; for(let i=0;i<n;i++){const s0=performance.now(); const r=read(b); const s1=performance.now(); const v=check(r,allRules); const s2=performance.now(); const dd=diagnose(r,v); const s3=performance.now(); rv.review(b,"x"); const s4=performance.now(); if(i>=100){a[0]+=s1-s0;a[1]+=s2-s1;a[2]+=s3-s2;a[3]+=s4-s3;}} console.log(a.map(x=>(x/100).toFixed(2)));
