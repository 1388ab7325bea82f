import { event } from './events';

export const FileStored = event<{ sha256: string }>('file.stored');
