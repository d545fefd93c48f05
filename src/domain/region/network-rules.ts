/** What a family network (家庭共济网) asks, beside what each membership in it asks. policy-sources.md#ningbo-network */
export interface NetworkRules {
  /** Who begins one has money to share. */
  begunWithMoney: boolean;
  /** A person is in one network at most, as its initiator or as a member. */
  onePerPerson: boolean;
  /** Who sees the other members. */
  membersSeenBy: 'EVERY_MEMBER' | 'INITIATOR';
}
