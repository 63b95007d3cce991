import { emergencyQueues } from "./emergency/index.ts";
import { communityQueues } from "./community/index.ts";
import { contentQueues } from "./content/index.ts";
import { unlessHeld } from "./loss/index.ts";
import { findWay } from "./people/index.ts";
import { matchingQueues } from "./matching/index.ts";
import type { Database, Db } from "./platform/db/index.ts";
import type { JobQueue, Queue } from "./platform/jobs/index.ts";
import { followMessage, sendMessage, type Post } from "./platform/mail/index.ts";
import { lookingQueues } from "./looking/index.ts";
import { privacyQueues } from "./privacy/index.ts";
import { checkInQueue } from "./relationships/index.ts";
import { climbWhenUndelivered, dutyQueues, followingQueues } from "./safeguarding/index.ts";
import { remindInvitedQueue } from "./referrals/index.ts";
import { supporterQueues } from "./supporters/index.ts";
import { visitQueues } from "./visits/index.ts";
import { contents, erasing, reactions } from "./features.ts";

/** What the queues need of the composed application. */
export type QueueParts = {
  database: Database;
  jobs: JobQueue;
  post: Post;
  url: string;
  clock: () => Date;
  stage: "demo" | "live";
  /** Whether texts that people send arrive here. */
  takesTexts: boolean;
};

/** Every queue and what it does, each feature's own and the two that carry letters. */
export function queuesOf(parts: QueueParts): Queue[] {
  const { database, post, url, clock, jobs, stage, takesTexts } = parts;
  const regular = { database, jobs, reactions, clock };
  const later =
    (queue: string) =>
    (db: Db, organisationId: string, messageId: string, startAfter: Date): Promise<void> =>
      jobs.send(db, queue, { organisationId, messageId }, { startAfter });
  const sending = {
    database,
    post,
    findWay: unlessHeld(findWay),
    url,
    clock,
    again: later("send-message"),
    follow: later("follow-message"),
    undelivered: climbWhenUndelivered(jobs),
  };
  return [
    { name: "send-message", handle: sendMessage(sending) },
    { name: "follow-message", handle: followMessage(sending), retrySeconds: 600 },
    ...dutyQueues(regular),
    ...followingQueues(regular),
    ...supporterQueues(regular),
    ...lookingQueues(regular),
    ...emergencyQueues(regular),
    checkInQueue(regular),
    remindInvitedQueue(regular),
    ...matchingQueues(regular),
    ...contentQueues(regular, contents, stage),
    ...privacyQueues(regular, erasing),
    ...visitQueues(regular, takesTexts),
    ...communityQueues({ ...regular, url }),
  ];
}
