import { start } from '@/app/start'
import '@/ui/tokens.css'
import '@/ui/fonts.css'
import '@/ui/base.css'

const root = document.querySelector<HTMLElement>('#root')
if (root === null) throw new Error('index.html has no element #root')
void start(root)
