interface KoreanNetwork {
  query: string;
  range: string;
  organisation: string;
  english: string;
  service: string;
  abuse: string;
}

/** KRNIC's answer about an address: the same twice, in Korean and in English. */
export function krnicNetwork({ query, range, organisation, english, service, abuse }: KoreanNetwork): string {
  return `query : ${query}


# KOREAN(UTF8)

조회하신 IPv4주소는 한국인터넷진흥원으로부터 아래의 관리대행자에게 할당되었으며, 할당 정보는 다음과 같습니다.

[ 네트워크 할당 정보 ]
IPv4주소           : ${range}
기관명             : ${organisation}
서비스명           : ${service}
주소               : 서울특별시 예시구 예시로 1
우편번호           : 00000
할당일자           : 20000921

이름               : IP주소 담당자
전화번호           : +82-2-0000-0000
전자우편           : ${abuse}


# ENGLISH

KRNIC is not an ISP but a National Internet Registry similar to APNIC.

[ Network Information ]
IPv4 Address       : ${range}
Organization Name  : ${english}
Service Name       : ${service}
Address            : Seoul Example-gu 1
Zip Code           : 00000
Registration Date  : 20000921

Name               : IP Manager
Phone              : +82-2-0000-0000
E-Mail             : ${abuse}

- KISA/KRNIC WHOIS Service -

`;
}

/** KRNIC's answer about a name that nobody holds. */
export function krnicNothing(query: string): string {
  return `query : ${query}


# KOREAN(UTF8)

상기 도메인이름은 등록되어 있지 않습니다.


# ENGLISH

Above domain name is not registered to KRNIC.

- KISA/KRNIC WHOIS Service -

`;
}
