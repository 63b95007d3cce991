import type { FastifyInstance } from "fastify";
import { boardRoutes, type OpenThings } from "./board/index.ts";
import { cardContents, cardRoutes } from "./cards/index.ts";
import {
  contentOpen,
  contentQueues,
  contentRoutes,
  gather,
  markOfOffer,
  messageContents,
  programmeContents,
} from "./content/index.ts";
import { galleryRoutes } from "./gallery/routes.tsx";
import { homeRoutes } from "./home.tsx";
import {
  heldByLoss,
  lossContents,
  lossKeeps,
  lossReactions,
  lossRoutes,
  quietForParent,
  quietForSupporter,
  quietOpen,
  unlessHeld,
} from "./loss/index.ts";
import { navigation } from "./navigation.ts";
import {
  findActor,
  findWay,
  heldByPeople,
  heldMessages,
  peopleKeeps,
  peopleRoutes,
  personalRoutes,
  type HeldAbout,
} from "./people/index.ts";
import {
  heldByMatching,
  matchingKeeps,
  listOpenMatches,
  matchingQueues,
  matchingReactions,
  matchingRoutes,
  questionsForSupporter,
  whereSheStands,
} from "./matching/index.ts";
import { sealer } from "./platform/auth/index.ts";
import { openDatabase, type Database, type Db, type Keyring } from "./platform/db/index.ts";
import { together } from "./platform/doing/reactions.ts";
import { addHealth, openMetrics, type Metrics } from "./platform/health/index.ts";
import { openJobs, type JobQueue, type Queue } from "./platform/jobs/index.ts";
import { liveRoutes, openLive, type Live } from "./platform/live/index.ts";
import { followMessage, sendMessage, type Post } from "./platform/mail/index.ts";
import { emergencyQueues, emergencyRoutes, heldByEmergency } from "./emergency/index.ts";
import { lookingQueues, lookingRoutes } from "./looking/index.ts";
import { organisationRoutes } from "./organisation/index.ts";
import { programmeRoutes } from "./programmes/index.ts";
import {
  dataRequestsOpen,
  erasingDue,
  heldByPrivacy,
  privacyKeeps,
  privacyQueues,
  privacyRoutes,
  type ErasingParts,
} from "./privacy/index.ts";
import { openWeb, type Route } from "./platform/web/index.ts";
import {
  checkInForParent,
  checkInQueue,
  checkInsOpen,
  findOwnSituation,
  heldByRelationships,
  relationshipsKeep,
  peopleSheSees,
  relationshipReactions,
  relationshipRoutes,
  type Things,
} from "./relationships/index.ts";
import {
  climbWhenUndelivered,
  concernCounts,
  concernsOpen,
  debriefsToday,
  dutyGaps,
  dutyNotice,
  dutyQueues,
  dutyRoutes,
  concernIsOpenAbout,
  followingQueues,
  followingReactions,
  followUpsOpen,
  safeguardingKeeps,
  safeguardingRoutes,
  standsDownToday,
  topicsToday,
} from "./safeguarding/index.ts";
import {
  heldByReferrals,
  referralsKeep,
  listOpenAccounts,
  listOpenReferrals,
  referralReactions,
  referralRoutes,
  remindInvitedQueue,
} from "./referrals/index.ts";
import { heldBySupporters, supporterQueues, supporterRoutes, supportersKeep } from "./supporters/index.ts";
import {
  heldByVisits,
  homeForParent,
  receivedTextRoutes,
  visitQueues,
  visitReactions,
  visitRoutes,
  visitsKeep,
  visitsForSupporter,
  visitsOpen,
} from "./visits/index.ts";
import { frameWith, trouble } from "./ui/index.ts";

/** Everything a running Alongside consists of, put together by name. */
export type App = {
  web: FastifyInstance;
  database: Database;
  jobs: JobQueue;
  live: Live;
  metrics: Metrics;
  /** What each queue does, for tests and drills that do a job by hand. */
  queues: readonly Queue[];
  close(): Promise<void>;
};

export type AppParts = {
  databaseUrl: string;
  stage: "demo" | "live";
  url: string;
  post: Post;
  clock: () => Date;
  assets: Readonly<Record<string, string>>;
  publicFolder: string;
  secret: string;
  /** What people's words are closed with. */
  keys: Keyring;
  /** What GOV.UK Notify proves itself by when it brings a text somebody sent. */
  textsToken?: string | undefined;
  trustProxy?: string | undefined;
  logLevel?: string;
  poolMax?: number;
  /** Whether this process also does the jobs; every process may. */
  works?: boolean;
  say?: (line: string) => void;
};

/** What each feature holds about whoever asks, for her own page of it. */
const held: readonly HeldAbout[] = [
  heldByPeople,
  heldByReferrals,
  heldBySupporters,
  heldByMatching,
  heldByRelationships,
  heldByEmergency,
  heldByVisits,
  heldByLoss,
  heldByPrivacy,
  heldMessages,
];

/** What each feature keeps, how it goes when somebody is erased, and what keeps it in place. */
export const erasing: ErasingParts = {
  keeps: [
    peopleKeeps,
    referralsKeep,
    supportersKeep,
    matchingKeeps,
    lossKeeps,
    relationshipsKeep,
    visitsKeep,
    safeguardingKeeps,
    privacyKeeps,
  ],
  concernIsOpenAbout,
};

/** Everything that tells somebody what to do, and so is signed by a clinician. */
const contents = gather(cardContents, lossContents, messageContents, programmeContents);

/** What is open for a coordinator, by each feature's own word. */
const openThings: readonly OpenThings[] = [
  visitsOpen,
  concernsOpen,
  dutyGaps,
  followUpsOpen,
  quietOpen,
  checkInsOpen,
  listOpenReferrals,
  listOpenMatches,
  listOpenAccounts,
  dataRequestsOpen,
  erasingDue,
];
/** What waits for a parent and for a supporter on their first screens. */
const forToday: { forParent: Things; forSupporter: Things } = {
  forParent: [quietForParent, checkInForParent, whereSheStands, homeForParent],
  forSupporter: [
    quietForSupporter,
    visitsForSupporter,
    standsDownToday,
    debriefsToday,
    topicsToday,
    questionsForSupporter,
  ],
};

/** @param texts whether texts that people send arrive here: live by GOV.UK Notify's callback, in the demo by its outbox */
export const routesOf = (stage: "demo" | "live", texts = stage === "demo"): Route[] => [
  ...homeRoutes,
  ...peopleRoutes,
  ...personalRoutes,
  ...privacyRoutes(held, erasing),
  ...cardRoutes(findOwnSituation),
  ...contentRoutes(contents),
  ...programmeRoutes(markOfOffer),
  ...organisationRoutes,
  ...referralRoutes,
  ...supporterRoutes,
  ...dutyRoutes,
  ...lookingRoutes,
  ...emergencyRoutes,
  ...safeguardingRoutes(peopleSheSees),
  ...lossRoutes,
  ...matchingRoutes,
  ...relationshipRoutes(forToday),
  ...boardRoutes([...openThings, contentOpen(contents, stage)]),
  ...visitRoutes(texts),
  ...(stage === "demo" ? galleryRoutes : []),
];

const reactions = together(
  followingReactions,
  lossReactions,
  referralReactions,
  matchingReactions,
  relationshipReactions,
  visitReactions,
);

const takesTexts = ({ stage, textsToken }: AppParts): boolean => stage === "demo" || textsToken !== undefined;

/** Composes every feature by name and opens what they need; nothing listens yet. */
export async function openApp(parts: AppParts): Promise<App> {
  const say = parts.say ?? ((line) => process.stderr.write(`${line}\n`));
  const database = openDatabase(parts.databaseUrl, parts.keys, parts.poolMax);
  const jobs = await openJobs(parts.databaseUrl, say);
  const live = await openLive(parts.databaseUrl, say);
  const web = await openWeb({
    database,
    jobs,
    reactions,
    routes: [
      ...routesOf(parts.stage, takesTexts(parts)),
      ...receivedTextRoutes(parts.textsToken),
      ...liveRoutes(live),
    ],
    findActor,
    findNotice: dutyNotice,
    findCounts: concernCounts,
    draw: frameWith(navigation),
    trouble,
    clock: parts.clock,
    stage: parts.stage,
    secureCookies: parts.url.startsWith("https://"),
    assets: parts.assets,
    publicFolder: parts.publicFolder,
    url: parts.url,
    sealer: sealer(parts.secret),
    trustProxy: parts.trustProxy,
    logLevel: parts.logLevel ?? "warn",
  });
  addHealth(web, database);
  const metrics = openMetrics(web, database, live);
  const queues = queuesOf({ ...parts, database, jobs });
  await jobs.prepare(queues);
  if (parts.works !== false) await jobs.work(queues);
  return {
    web,
    database,
    jobs,
    live,
    metrics,
    queues,
    close: async () => {
      await live.close();
      await web.close();
      await jobs.stop();
      await parts.post.close();
      await database.close();
    },
  };
}

function queuesOf(parts: AppParts & { database: Database; jobs: JobQueue }): Queue[] {
  const { database, post, url, clock, jobs } = parts;
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
    ...dutyQueues({ database, jobs, reactions, clock }),
    ...followingQueues({ database, jobs, reactions, clock }),
    ...supporterQueues({ database, jobs, reactions, clock }),
    ...lookingQueues({ database, jobs, reactions, clock }),
    ...emergencyQueues({ database, jobs, reactions, clock }),
    checkInQueue({ database, jobs, reactions, clock }),
    remindInvitedQueue({ database, jobs, reactions, clock }),
    ...matchingQueues({ database, jobs, reactions, clock }),
    ...contentQueues({ database, jobs, reactions, clock }, contents, parts.stage),
    ...privacyQueues({ database, jobs, reactions, clock }, erasing),
    ...visitQueues({ database, jobs, reactions, clock }, takesTexts(parts)),
  ];
}
