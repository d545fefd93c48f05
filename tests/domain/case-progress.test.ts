import { caseProgress } from '@/domain/sharing/case-progress';

const ASKED = { move: 'ASK', at: '08:40' } as const;
const ACCEPTED = { move: 'ACCEPT', at: '09:10' } as const;
const COMPLETED = { move: 'COMPLETE', at: '10:40' } as const;
const BEGUN = { move: 'BEGIN', at: '10:40' } as const;

const inShort = (sharing: Parameters<typeof caseProgress<string>>[0]) =>
  caseProgress(sharing).map(({ step, state, at }) => `${step} ${state} ${at ?? '-'}`);

test.each([
  [
    'applied for: the next step is accepting it, when that is due',
    { history: [ASKED], due: ACCEPTED },
    ['APPLY DONE 08:40', 'ACCEPT NEXT 09:10', 'COMPLETE LATER -', 'DELIVER LATER -'],
  ],
  [
    'applied for: nobody can say when it goes on, where nothing is due',
    { history: [ASKED], due: null },
    ['APPLY DONE 08:40', 'ACCEPT LATER -', 'COMPLETE LATER -', 'DELIVER LATER -'],
  ],
  [
    'accepted: its completion is delivered as it comes',
    { history: [ASKED, ACCEPTED], due: COMPLETED },
    ['APPLY DONE 08:40', 'ACCEPT DONE 09:10', 'COMPLETE NEXT 10:40', 'DELIVER NEXT 10:40'],
  ],
  [
    'completed and begun: all four steps are done',
    { history: [ASKED, ACCEPTED, COMPLETED, BEGUN], due: null },
    ['APPLY DONE 08:40', 'ACCEPT DONE 09:10', 'COMPLETE DONE 10:40', 'DELIVER DONE 10:40'],
  ],
  [
    'withdrawn before it was completed: the rest is not done any more',
    { history: [ASKED, ACCEPTED, { move: 'WITHDRAW', at: '09:30' } as const], due: null },
    ['APPLY DONE 08:40', 'ACCEPT DONE 09:10', 'COMPLETE STOPPED -', 'DELIVER STOPPED -'],
  ],
  [
    'refused when it was looked at again: that was its last step, and both were told',
    { history: [ASKED, ACCEPTED, { move: 'REFUSE', at: '10:40' } as const], due: null },
    ['APPLY DONE 08:40', 'ACCEPT DONE 09:10', 'COMPLETE REFUSED 10:40', 'DELIVER DONE 10:40'],
  ],
  [
    'broken off by an insurance that ended: the rest is not done any more',
    { history: [ASKED, { move: 'BREAK', at: '08:50' } as const], due: null },
    ['APPLY DONE 08:40', 'ACCEPT STOPPED -', 'COMPLETE STOPPED -', 'DELIVER STOPPED -'],
  ],
])('a case %s', (_, sharing, steps) => {
  expect(inShort(sharing)).toEqual(steps);
});
