/**
 * Surnames of British pupils, of many origins, roughly by how common they are. Source: our own list
 * for measuring, from general knowledge; it copies no list and says nothing about anybody.
 */
export const SURNAMES: readonly string[] = (
  'Smith Jones Williams Taylor Brown Davies Khan Evans Patel Wilson Thomas Ali Johnson Ahmed Roberts ' +
  'Walker Wright Robinson Thompson Hussain White Hughes Edwards Green Hall Lewis Wood Harris Singh ' +
  'Clarke Jackson Martin Cooper Begum Hill Ward Turner Moore Clark Morris King Harrison Kaur Baker ' +
  'Morgan Lee Allen Scott James Watson Parker Davis Bennett Young Price Phillips Cook Shaw Mitchell ' +
  'Richardson Griffiths Carter Collins Mohammed Bell Bailey Kelly Cox Adams Marshall Miller Murphy ' +
  'Foster Ellis Chapman Mason Gray Richards Wilkinson Webb Rogers Hunt Campbell Mills Holmes Palmer ' +
  'Matthews Russell Barnes Robertson Lloyd Knight Butler Fisher Stevens Jenkins Murray Dixon Harvey ' +
  'Graham Pearson Fletcher Walsh Anderson Kennedy Hart Reid Fox Stewart Simpson Burns Day Ford Owen ' +
  'Gibson Ryan Cole Black West Rose Payne Bradley Spencer Burton Shah Iqbal Akhtar Malik Mahmood Miah ' +
  'Rahman Islam Uddin Hassan Hussein Ibrahim Mohamed Abdi Omar Osman Warsame Yusuf Aziz Sharif Qureshi ' +
  'Rashid Bibi Chowdhury Das Gupta Sharma Kumar Desai Mistry Parmar Sandhu Gill Dhillon Sidhu Bains ' +
  'Okafor Okonkwo Adeyemi Adebayo Balogun Ogunleye Eze Nwosu Mensah Owusu Boateng Asante Osei Appiah ' +
  'Nkosi Moyo Ncube Dube Kamau Mwangi Tesfaye Abebe Nowak Kowalski Kowalczyk Wiśniewski Wójcik Zieliński ' +
  'Lewandowski Dąbrowski Łukasik Popescu Ionescu Popa Dumitru Ivanov Petrov Kovács Nagy Horváth Novák ' +
  'Kazlauskas Bērziņš Silva Santos Costa Pereira Fernandes Rodrigues Fernández García López Ruiz Rossi ' +
  'Russo Greco Papadopoulos Georgiou Yılmaz Şahin Demir Çelik Nguyễn Trần Đặng Phạm Chen Wang Li Zhang ' +
  'Wong Chan Lam Cheung Ho Ng Tan Park Kim Choi Tanaka Suzuki Reyes Cruz Dela-Cruz Bautista Haile ' +
  "O'Brien O'Connor O'Sullivan O'Neill O'Reilly D'Souza D'Arcy McDonald McCarthy MacLeod McLean McKenzie " +
  'Buchanan Sinclair Ferguson Fraser Kavanagh Doherty Gallagher Byrne Doyle Nolan Brennan Quinn Daly ' +
  'Pritchard Rees Llewellyn Bowen Vaughan Powell Howells Gwynne Trevithick Penrose Tregenza Hawkins ' +
  'Whitaker Sykes Haigh Armitage Shackleton Ogden Hartley Firth Ackroyd Lockwood Wainwright Thornton ' +
  'Clarke-Davies Iqbal-Moore Smith-Jones Taylor-Reed Okoro-Bell Khan-Williams Fernández-Ruiz ' +
  'van~der~Berg de~Souza da~Silva Ní~Bhriain El-Sayed Al-Hassan Ben-David St~John Le~Fevre Page Reed ' +
  'Stone Bird Marsh Field Frost Winter Summers Love Noble Archer Potter Weaver Tanner Barker Gardner'
)
  .split(' ')
  .map((name) => name.replaceAll('~', ' '));
