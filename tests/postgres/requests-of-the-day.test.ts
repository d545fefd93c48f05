import { testRequestsOfTheDay } from '../fuzz/support/of-the-day';

testRequestsOfTheDay();
