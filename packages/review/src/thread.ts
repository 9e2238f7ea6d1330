/** Starts a thread for reviews, and decides whether one is worth it, without loading the review itself. */
export { isShortText } from "./files/is-short-text.js";
export { startThread } from "./threads/start-thread.js";
