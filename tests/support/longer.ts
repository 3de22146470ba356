/** How many random cases to try: ten times as many in `npm run test:long`. */
export const longer = (cases: number): number => (process.env.TEST_LONG ? cases * 10 : cases);
