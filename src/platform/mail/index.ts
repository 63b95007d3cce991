export { notifyPost, type NotifySettings } from "./notify-post.ts";
export { outboxPost } from "./outbox-post.ts";
export type { Delivery, Letter, Post } from "./port.ts";
export { followMessage, sendMessage, type FindWay, type MessageRow, type Way } from "./send-message.ts";
export { smtpPost } from "./smtp-post.ts";
