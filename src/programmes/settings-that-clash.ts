import type { ProgrammeSettings, SettingName } from "./settings.ts";

/** Two settings that cannot both hold, said beside the one to change. */
export type Clash = { setting: SettingName; sentence: string };

/** Where settings, each fine by itself, contradict each other. Empty when they make sense together. */
export function settingsThatClash(settings: ProgrammeSettings): Clash[] {
  return RULES.filter(({ broken }) => broken(settings)).map(({ setting, sentence }) => ({
    setting,
    sentence,
  }));
}

const RULES: readonly (Clash & { broken: (settings: ProgrammeSettings) => boolean })[] = [
  {
    setting: "selfReferral",
    sentence: "A programme joined by referral only cannot also take people who refer themselves. Choose one.",
    broken: ({ selfReferral, referralOnly }) => selfReferral && referralOnly,
  },
  {
    setting: "startGestationWeeksMax",
    sentence: "The last week to start must not come before the first week to start.",
    broken: ({ startGestationWeeksMin: min, startGestationWeeksMax: max }) =>
      min !== null && max !== null && max < min,
  },
  {
    setting: "startGestationWeeksMax",
    sentence: "Enter both the first and the last week of pregnancy to start, or leave both empty.",
    broken: ({ startGestationWeeksMin: min, startGestationWeeksMax: max }) =>
      (min === null) !== (max === null),
  },
  {
    setting: "babyAgeWeeksMax",
    sentence: "Say when parents can start: weeks of pregnancy, the baby’s age, or both.",
    broken: ({ forWhom, startGestationWeeksMax, babyAgeWeeksMax }) =>
      forWhom !== "staff" && startGestationWeeksMax === null && babyAgeWeeksMax === null,
  },
  {
    setting: "plannedWeeks",
    sentence:
      "Support would end before the last day it may start. Plan more weeks, or take younger babies only.",
    broken: ({ forWhom, plannedFrom, plannedWeeks, babyAgeWeeksMax }) =>
      forWhom !== "staff" &&
      plannedFrom === "birth" &&
      babyAgeWeeksMax !== null &&
      babyAgeWeeksMax > plannedWeeks,
  },
  {
    setting: "decideWorkingDays",
    sentence: "The answer cannot be promised before the acknowledgement. Give at least as many days.",
    broken: ({ acknowledgeWorkingDays, decideWorkingDays }) => decideWorkingDays < acknowledgeWorkingDays,
  },
  {
    setting: "goneQuietDays",
    sentence: "A relationship would count as gone quiet between two planned visits. Give more days.",
    broken: ({ visitCadenceDays, goneQuietDays }) =>
      visitCadenceDays !== null && goneQuietDays <= visitCadenceDays,
  },
  {
    setting: "ownHomeAllowed",
    sentence:
      "A supporter cannot invite a parent home without sharing an address. Allow sharing contact details too.",
    broken: ({ ownHomeAllowed, sharePersonalContact }) => ownHomeAllowed && !sharePersonalContact,
  },
];
