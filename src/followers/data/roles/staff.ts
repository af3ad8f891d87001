import { wordList } from '../../word-list.ts';

/** Own list. */
export const STAFF = wordList(`
(primary|junior|infants?|eyfs|ks[12]|year #|y#|reception|nursery|class|supply|music|pe|art|
  maths|english|science|computing|mfl|french|spanish|re|history|geography|retired|former|ex|
  student|trainee|secondary|sen|send|phonics|lead|early years|head|deputy head|assistant head|
  cover|newly qualified) (school )?teach(er|ing)

teacher
teachers
teaching assistant
hlta
headteacher
head ?teacher
head of (school|year|english|maths|science|early years|primary|inclusion|ks[12])
deputy ?head~
assistant head~
executive head~
principal
senco
sendco
sen co
inclusion (lead|manager)
phase lead~
(maths|english|literacy|phonics|pe|science|art|music|computing|curriculum|eyfs|year|rshe|pshe|
  reading) lead(er)?
subject lead~
school (business manager|cook|caretaker|secretary|governor|librarian|nurse|chaplain|
  administrator|crossing patrol|improvement|counsellor|photographer|leader)
sbm
chair of governors
governor
lunchtime supervisor
midday supervisor
learning mentor
pastoral (lead|support|manager)
nqt
ect
pgce( student)?
scitt
trainee teacher
itt
nursery (nurse|manager|practitioner)
early years (practitioner|educator|professional)
childminder
educational psychologist
ed psych
ta in
ta at
slt
nasuwt
neu
naht
unison school
lecturer
academic
professor
phd
`);
