const afterHead = / (of|at|to|on|in|for|from|who|whom|briefed|close|familiar) .*| \(.*/
const pluralHead = /(^|\s)[a-z]+[^s]s$|^(Analysts|Sources|Officials|Observers|Diplomats|Experts|Allies|Leaders)$/

/** Whether an actor's name takes a plural verb: "Ukrainian officials" does, "United States" and "Reuters" do not. */
export function takesPlural(name: string): boolean {
  return pluralHead.test(name.replace(afterHead, ''))
}
