import { wordList } from '../../word-list.ts';

/** What makes the weaker words count for nothing. */
export const EXCUSES = wordList(`
butchers?
pies
meat
horror
charity
crime
youth
campaign~
awareness
violence reduction
outreach
mentor~
ex offender
police
pcso
historian
history
museum
re ?enact…
veteran
cadets?
regiment
raf
navy
club
olympic
commonwealth games
coach
photograph…
film
chef
cook
kitchen
cutlery
author
novel~
writer
books?
crime fiction
gamer
games
bodybuild~
gym
church
school
farmer
gamekeeper
arsenal
football
fan
supporter
theatre
stage
war ?gam~
miniatures?
model~
toy soldiers?
##mm
cosplay~
panto~
castle~
archer~
medieval
viking~
tudor
lego
nerf
airfix
`);
