import { idFromBytes, type NewId } from '../domain/matrix/ids';

export const newId: NewId = () => idFromBytes(crypto.getRandomValues(new Uint8Array(12)));
