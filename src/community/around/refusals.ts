/** A sentence for every refusal, with what to do instead. */
export const AROUND_REFUSALS = {
  nothingChosen: "Choose what you would rather not see, or a month.",
  howLong: "Choose for how long.",
  rhythm: "Choose how often we may write.",
  weekday: "Choose a day of the week.",
  hour: "Choose an hour.",
  notSafeThen:
    "That is outside the days and hours you told us are safe. Choose another, or change how it is safe to reach you.",
  noSafeWay: "You asked us not to write. To get news, first change how it is safe to reach you.",
  breakHowLong: "Choose how long your break is.",
  ownPost: "This is your own post.",
  supporter:
    "Supporters cannot be muted: they answer when something is urgent. If one of them wrote something that is not right, tell us.",
  notAMember: "Only members mute each other. Whoever looks after a space reads everything in it.",
  homeSafe:
    "Your pages are set to be plain, so we put nothing on your phone. You can change that under My details.",
  phone: "Your phone did not let us. Look in its settings, under notifications, and try again.",
} as const;

export type AroundRefusal = keyof typeof AROUND_REFUSALS;
