import { showSetup } from '@/app/setup';

showSetup(document);
