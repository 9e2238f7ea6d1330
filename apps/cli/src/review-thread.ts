import { serveReviews } from "@qingbei/review";

// a separate module, so that worker.ts can enable the compile cache before it is loaded
serveReviews();
