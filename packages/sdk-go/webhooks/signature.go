package webhooks

// How deliveries are signed: HMAC-SHA256 over the time and the body.

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
)

// signature is a header's time and signatures. Several occur while a secret is replaced.
type signature struct {
	seconds int64
	values  []string
}

func parseSignature(header string) (signature, bool) {
	var found signature
	timed := false
	for part := range strings.SplitSeq(header, ",") {
		name, value, _ := strings.Cut(strings.TrimSpace(part), "=")
		switch name {
		case "t":
			seconds, err := strconv.ParseInt(value, 10, 64)
			if err != nil {
				return signature{}, false
			}
			found.seconds, timed = seconds, true
		case "v1":
			found.values = append(found.values, value)
		}
	}
	return found, timed && len(found.values) > 0
}

func sum(secret string, body []byte, seconds int64) []byte {
	mac := hmac.New(sha256.New, []byte(secret))
	_, _ = fmt.Fprintf(mac, "%d.", seconds)
	_, _ = mac.Write(body)
	return mac.Sum(nil)
}

func (s signature) matches(secret string, body []byte) bool {
	expected := sum(secret, body, s.seconds)
	for _, value := range s.values {
		given, err := hex.DecodeString(value)
		// Compares without telling by its time where they differ.
		if err == nil && hmac.Equal(given, expected) {
			return true
		}
	}
	return false
}

func signatureOf(secret string, body []byte, seconds int64) string {
	return fmt.Sprintf("t=%d,v1=%s", seconds, hex.EncodeToString(sum(secret, body, seconds)))
}
