import { serveReviews } from "@qingbei/review";

// a module of its own, so that worker.ts can turn the store of compiled code on before it is loaded
serveReviews();
