import { attributes } from "../words/attribute.ts";
import type { Part } from "./part.ts";

/**
 * The points, each with the reason for its size. They order suggestions for a person who decides; nothing is
 * decided by them. `docs/how-matching-works.md` holds the same table in words, and a test keeps the two equal.
 */
export const POINTS = {
  // Being understood comes before everything else, so it weighs as much as the nearest home and the fullest week.
  firstLanguageShared: 30,
  // Both can talk, though one of them in a second language.
  anotherLanguageShared: 20,
  // The unit everything else is set against: one thing she asked for, alike or different (B9, B10).
  wishMet: 12,
  // So that many small likenesses cannot outweigh a language and a journey: five wishes' worth.
  wishesMetMax: 60,
  // "Someone like me" is a hope: missing it costs less than not being told about it would.
  wishForLikeMissed: -4,
  // "Someone different" is often about privacy or safety: missing it costs what meeting it gives (B10).
  wishForDifferenceMissed: -12,
  // Trust already made is the scarcest thing here (A31, B12): worth two wishes.
  supportedBefore: 24,
  // A short journey is the one that still happens in winter.
  near: 15,
  withinReach: 10,
  // A little over what she likes is for talking about; far over is a visit that will be missed.
  littleFurther: -5,
  muchFurther: -20,
  // Three common times leave room for a bad week; more adds nothing.
  timeShared: 5,
  timesSharedMax: 15,
  noTimeShared: -10,
  // Nearly everybody shares a way of meeting; not sharing one is the news.
  contactKindShared: 5,
  noContactKindShared: -15,
  // A trained supporter left waiting loses heart (Parents 1st referral guide), so an empty diary counts.
  noMatchYet: 10,
  someRoom: 5,
  // More than a wish: asking someone to carry what she said she can't carry now harms both.
  ratherNot: -15,
  ratherNotMin: -30,
} as const;

/** The whole score of a pair, an integer: wishes met up to their ceiling, everything else in full. */
export function scoreOf(parts: readonly Part[]): number {
  let wishesMet = 0;
  let rest = 0;
  for (const part of parts) {
    if (part.isWish && part.points > 0) wishesMet += part.points;
    else rest += part.points;
  }
  return Math.min(wishesMet, POINTS.wishesMetMax) + rest;
}

/** No score lies outside these. */
export const SCORE_MAX =
  POINTS.firstLanguageShared +
  POINTS.wishesMetMax +
  POINTS.supportedBefore +
  POINTS.near +
  POINTS.timesSharedMax +
  POINTS.contactKindShared +
  POINTS.noMatchYet;

export const SCORE_MIN =
  POINTS.wishForDifferenceMissed * attributes.length +
  POINTS.muchFurther +
  POINTS.noTimeShared +
  POINTS.noContactKindShared +
  POINTS.ratherNotMin;
