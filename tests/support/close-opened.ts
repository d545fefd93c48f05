import { closeWhatIsOpen } from './opened';

afterAll(closeWhatIsOpen);
