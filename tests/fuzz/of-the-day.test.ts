import { testRequestsOfTheDay } from './support/of-the-day';

testRequestsOfTheDay();
