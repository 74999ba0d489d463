import { showPopup } from '@/app/popup';

showPopup(document);
