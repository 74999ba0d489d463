import { startVoice } from '@/app/voice';

startVoice(window);
