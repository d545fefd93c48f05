import { createRoot } from 'react-dom/client';
import { Stage } from './stage';

const place = document.body.appendChild(document.createElement('div'));
place.className = 'stage-root';
createRoot(place).render(<Stage />);
