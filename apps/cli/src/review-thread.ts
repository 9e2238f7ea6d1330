import { serveReviews } from "@qingbei/review";

serveReviews();
