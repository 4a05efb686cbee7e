/** Opens the ways to share the matrix. */
import { Share2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/Button';
import { ShareDialog } from './ShareDialog';

export default function ShareButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Share2 size={16} aria-hidden />
        <span>Share</span>
      </Button>
      {open ? <ShareDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
